package org.sillok.server.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/**
 * Tells a browser that keeps what is typed until it is recorded which form was carried out, by a cookie that its script
 * takes away. Nothing else would do: an answer may get lost, and a page that is shown may be the sign-in.
 */
final class CarriedOut {

    private static final String COOKIE = "carried-out.";
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final int SECONDS = 600;

    private CarriedOut() {}

    static void tell(HttpServletRequest form, HttpServletResponse response) {
        var key = form.getParameter("_key");
        if (form.getParameter("_keep") != null
                && key != null
                && KEY.matcher(key).matches()) {
            var cookie = new Cookie(COOKIE + key, "1");
            cookie.setPath("/");
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(SECONDS);
            response.addCookie(cookie);
        }
    }
}
