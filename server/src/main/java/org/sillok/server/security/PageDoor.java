package org.sillok.server.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to the sign-in page and back: with the address of the page that they wanted, or with all
 * that they had typed into a form.
 */
public final class PageDoor implements AuthenticationEntryPoint {

    /** Where they sign in. */
    public static final String SIGN_IN = "/sign-in";

    /** Where a form is led whose sender is signed in no more. */
    public static final String AGAIN = "/sign-in/again";

    private final Answer answer;

    PageDoor(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/live")) {
            answer.with(Kind.NOT_SIGNED_IN, Map.of(), request, response);
            return;
        }
        if (request.getMethod().equals("POST")) {
            request.getRequestDispatcher(AGAIN).forward(request, response);
            return;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var wanted = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SIGN_IN + "?then=" + wanted);
    }
}
