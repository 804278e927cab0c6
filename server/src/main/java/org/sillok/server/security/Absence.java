package org.sillok.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.DatabaseAway;
import org.sillok.server.problem.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that the database is away where it was missed before any controller was asked: nobody's right can be told. */
final class Absence extends OncePerRequestFilter {

    private final Answer answer;

    Absence(Answer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failed) {
            if (!DatabaseAway.speaks(failed)) {
                throw failed;
            }
            answer.with(Kind.DATABASE_AWAY, Map.of(), request, response);
        }
    }
}
