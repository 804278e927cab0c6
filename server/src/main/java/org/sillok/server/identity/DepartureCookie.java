package org.sillok.server.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.sillok.server.security.VisitCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that holds a departure, for one answer and for as long as a sign-in takes. */
final class DepartureCookie {

    private static final String NAME = "sillok-departure";
    private static final Duration LASTING = Duration.ofMinutes(15);

    private DepartureCookie() {}

    static void set(HttpServletRequest request, HttpServletResponse response, Departure departure) {
        add(request, response, departure.written(), LASTING);
    }

    /** Takes it out: an answer counts once. */
    static Optional<Departure> take(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(VisitCookie.guarded(request, NAME)))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(Departure::read);
    }

    /** Lax, for whoever comes back comes from another site. */
    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration lasting) {
        var cookie = ResponseCookie.from(VisitCookie.guarded(request, NAME), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lasting)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
