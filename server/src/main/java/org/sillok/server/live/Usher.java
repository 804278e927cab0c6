package org.sillok.server.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.SignedIn;
import org.sillok.server.account.Visit;
import org.sillok.server.account.Visits;
import org.sillok.server.security.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the line of whoever has signed out, or may follow no more. */
final class Usher {

    private static final Logger LOG = LoggerFactory.getLogger(Usher.class);
    private static final String ANY = "/live/meetings/any";

    private final Map<Onlooker, SignedIn> seated = new ConcurrentHashMap<>();
    private final Visits visits;
    private final Accounts accounts;

    Usher(Visits visits, Accounts accounts) {
        this.visits = visits;
        this.accounts = accounts;
    }

    void seat(Onlooker onlooker, SignedIn person) {
        seated.put(onlooker, person);
    }

    void leave(Onlooker onlooker) {
        seated.remove(onlooker);
    }

    /** Looks at all; what ended on another node is noticed so. */
    void review() {
        review(person -> true);
    }

    /** Looks at one account's, at once when something of it ended here. */
    void review(String account) {
        review(person -> person.getName().equals(account));
    }

    /** Whoever asks for this has something else to do, which must not fail for it. */
    private void review(Predicate<SignedIn> whom) {
        try {
            showOut(whom);
        } catch (RuntimeException failed) {
            LOG.warn("it cannot be told whose lines are to be ended; they are looked at again", failed);
        }
    }

    private void showOut(Predicate<SignedIn> whom) {
        var asked = seated.entrySet().stream()
                .filter(each -> whom.test(each.getValue()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        var lasting = visits.lasting(asked.stream()
                .flatMap(each -> Stream.ofNullable(each.getValue().visit()))
                .map(Visit::id)
                .toList());
        asked.stream().filter(each -> !mayStay(each.getValue(), lasting)).forEach(each -> each.getKey()
                .close());
    }

    private boolean mayStay(SignedIn person, Set<Long> lasting) {
        var visit = person.visit();
        return (visit == null || lasting.contains(visit.id()))
                && accounts.admit(person.getName())
                        .flatMap(now -> Rights.allows("GET", ANY, now.roles()))
                        .orElse(false);
    }
}
