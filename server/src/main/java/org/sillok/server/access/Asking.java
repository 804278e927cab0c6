package org.sillok.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.SignedIn;
import org.sillok.server.security.Asker;
import org.springframework.web.servlet.HandlerMapping;

/** A request from when it comes until its answer leaves, and no longer. */
final class Asking {

    private static final int LONGEST_METHOD = 16;
    private static final int LONGEST_PATH = 300;
    private static final int LONGEST_QUERY = 1000;

    private final HttpServletRequest request;
    private final AccessLog log;
    private final Accounts accounts;
    private final Instant at = Instant.now();
    private final AtomicBoolean done = new AtomicBoolean();

    Asking(HttpServletRequest request, AccessLog log, Accounts accounts) {
        this.request = request;
        this.log = log;
        this.accounts = accounts;
    }

    /** Once; what comes after is of the same answer. */
    void answered(int status) {
        if (!done.compareAndSet(false, true)) {
            return;
        }
        var access = access(status);
        if (access == null) {
            log.nothing();
        } else {
            log.write(access);
        }
    }

    private @Nullable Access access(int status) {
        var who = Asker.of(request);
        var path = request.getRequestURI();
        var outcome = AccessOutcome.of(
                status, Watched.gives(request.getMethod(), path, status), who.isPresent(), Tried.is(request));
        return outcome == null ? null : access(outcome, who, path);
    }

    private Access access(AccessOutcome outcome, Optional<SignedIn> who, String path) {
        var place = Place.of(path);
        return new Access(
                at,
                outcome,
                who.map(SignedIn::getName)
                        .or(() -> Tried.account(request, accounts))
                        .orElse(null),
                who.map(person -> person.person().roles().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList())
                        .orElse(List.of()),
                who.map(SignedIn::visit).map(visit -> visit.id()).orElse(null),
                who.map(SignedIn::token).orElse(null),
                shortened(request.getMethod(), LONGEST_METHOD),
                (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                // The rest of it is a secret by which somebody could come in.
                path.startsWith(Watched.LINKS) ? Watched.LINKS : shortened(path, LONGEST_PATH),
                who.isEmpty() || request.getQueryString() == null
                        ? null
                        : shortened(request.getQueryString(), LONGEST_QUERY),
                place.meeting(),
                place.committee(),
                who.isEmpty() ? Network.of(request.getRemoteAddr()) : request.getRemoteAddr());
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
