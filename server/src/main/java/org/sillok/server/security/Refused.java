package org.sillok.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;

/** Answers whoever did not show who they are: the same whether there is such an account or not. */
final class Refused {

    private Refused() {}

    static void answer(
            AuthenticationException refused, Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refused instanceof TooManyAttempts many) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
            answer.with(Kind.TOO_MANY_ATTEMPTS, Map.of("seconds", many.seconds()), request, response);
            return;
        }
        answer.with(Kind.NOT_SIGNED_IN, Map.of(), request, response);
    }
}
