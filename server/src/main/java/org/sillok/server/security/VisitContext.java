package org.sillok.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Predicate;
import org.sillok.server.account.SignedIn;
import org.sillok.server.account.Visits;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Knows who is signed in by the cookie that their browser shows. Nothing is kept in this process. */
final class VisitContext implements SecurityContextRepository {

    /** What pages ask by themselves while nobody may sit before them. */
    private static final String LIVE = "/live/";

    private final Visits visits;
    private final Predicate<HttpServletRequest> counts;

    /** @param counts for which requests the cookie counts */
    VisitContext(Visits visits, Predicate<HttpServletRequest> counts) {
        this.visits = visits;
        this.counts = counts;
    }

    private Optional<SignedIn> who(HttpServletRequest request) {
        var secret = counts.test(request) ? VisitCookie.of(request) : Optional.<String>empty();
        return request.getRequestURI().startsWith(LIVE) ? secret.flatMap(visits::glance) : secret.flatMap(visits::of);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Loaded(holder.getRequest()).get();
    }

    /** A visit begins where somebody signs in, not where a request ends. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return VisitCookie.of(request).isPresent();
    }

    private final class Loaded implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private SecurityContext context = SecurityContextHolder.createEmptyContext();
        private boolean loaded;

        Loaded(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (!loaded) {
                who(request).ifPresent(context::setAuthentication);
                loaded = true;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
