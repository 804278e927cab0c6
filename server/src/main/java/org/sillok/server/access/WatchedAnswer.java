package org.sillok.server.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.function.IntConsumer;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/** An answer that is told of before its first byte leaves. */
final class WatchedAnswer extends HttpServletResponseWrapper {

    private int told;

    /** @param telling is handed the status */
    WatchedAnswer(HttpServletResponse answer, IntConsumer telling) {
        super(answer);
        setResponse(new BeforeItLeaves(answer, () -> telling.accept(told())));
    }

    /** What it will be answered with. */
    int told() {
        return told == 0 ? getStatus() : told;
    }

    // These leave before their status is set.

    @Override
    public void sendError(int status) throws IOException {
        told = status;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        told = status;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        told = SC_FOUND;
        super.sendRedirect(location);
    }

    private static final class BeforeItLeaves extends OnCommittedResponseWrapper {

        private final Runnable telling;

        BeforeItLeaves(HttpServletResponse answer, Runnable telling) {
            super(answer);
            this.telling = telling;
        }

        @Override
        protected void onResponseCommitted() {
            telling.run();
        }
    }
}
