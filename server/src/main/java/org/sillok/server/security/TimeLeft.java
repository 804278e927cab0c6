package org.sillok.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.sillok.server.account.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a page for how many seconds the sign-in lasts unless something is asked for, so that it can warn in time. */
final class TimeLeft extends OncePerRequestFilter {

    static final String HEADER = "Sillok-Signed-In-For";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who instanceof SignedIn person && person.visit() != null) {
            var left = Duration.between(Instant.now(), person.visit().until());
            response.setHeader(HEADER, Long.toString(Math.max(0, left.toSeconds())));
        }
        chain.doFilter(request, response);
    }
}
