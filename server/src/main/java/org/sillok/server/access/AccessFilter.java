package org.sillok.server.access;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.sillok.server.account.Accounts;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has every access written down before its answer leaves, and lets nobody ask while nothing can be written. */
final class AccessFilter extends OncePerRequestFilter {

    private final AccessLog log;
    private final Accounts accounts;
    private final Answer answer;

    /** Only a benchmark, which compares the two, ever has it otherwise; no setting does. */
    private volatile boolean watching = true;

    AccessFilter(AccessLog log, Accounts accounts, Answer answer) {
        this.log = log;
        this.accounts = accounts;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !watching || !Watched.concerns(request.getMethod(), request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!log.admits()) {
            answer.with(Kind.DATABASE_AWAY, Map.of(), request, response);
            return;
        }
        var asking = new Asking(request, log, accounts);
        var watched = new WatchedAnswer(response, asking::answered);
        var finished = false;
        try {
            chain.doFilter(request, watched);
            finished = true;
        } finally {
            if (!finished) {
                asking.answered(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
        settle(request, asking, watched);
    }

    /** An answer that goes on after this thread has left is told of at its first byte, and at its end where it had none. */
    private static void settle(HttpServletRequest request, Asking asking, WatchedAnswer watched) {
        if (request.isAsyncStarted()) {
            try {
                request.getAsyncContext().addListener(new AtTheEnd(asking, watched));
                return;
            } catch (IllegalStateException ended) {
                // It has come to its end in the meantime.
            }
        }
        asking.answered(watched.told());
    }

    private record AtTheEnd(Asking asking, WatchedAnswer watched) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            asking.answered(watched.told());
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // is completed afterwards
        }

        @Override
        public void onError(AsyncEvent event) {
            // is completed afterwards
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
