package org.sillok.server.live;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sillok.query.Projector;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** All open pages of this node, and how many there may be. */
final class Galleries {

    /** For a browser keeps no more than a handful open, and several people may share an account. */
    static final int MOST_OF_ONE = 100;

    static final int MOST = 1_000;

    private final Narrator narrator;
    private final Projector projector;
    private final Map<Telling.Audience, Gallery> galleries = new ConcurrentHashMap<>();
    private final Map<String, Integer> seats = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private volatile boolean closed;

    Galleries(Narrator narrator, Projector projector) {
        this.narrator = narrator;
        this.projector = projector;
    }

    /** The gallery, in which a place is taken until {@link #leave}. */
    Gallery enter(Telling.Audience audience, String account) {
        take(account);
        return galleries.compute(audience, (same, known) -> {
            var entered = known == null ? new Gallery(same, narrator, projector.position()) : known;
            entered.expectOne();
            return entered;
        });
    }

    private void take(String account) {
        var own = seats.merge(account, 1, Integer::sum);
        if (closed || own > MOST_OF_ONE || all.incrementAndGet() > MOST) {
            var isCounted = !closed && own <= MOST_OF_ONE;
            giveUp(account, isCounted);
            throw new Complaint(Kind.TOO_MANY_OPEN, Map.of("own", MOST_OF_ONE, "all", MOST));
        }
    }

    private void giveUp(String account, boolean isCounted) {
        seats.computeIfPresent(account, (name, own) -> own > 1 ? own - 1 : null);
        if (isCounted) {
            all.decrementAndGet();
        }
    }

    void leave(Telling.Audience audience, String account) {
        giveUp(account, true);
        galleries.computeIfPresent(audience, (same, gallery) -> {
            gallery.missOne();
            return gallery.isEmpty() ? null : gallery;
        });
    }

    Collection<Gallery> open() {
        return galleries.values();
    }

    boolean isClosed() {
        return closed;
    }

    /** How many pages are open. */
    int count() {
        return all.get();
    }

    /** Ends all and admits none, so that the server need not wait for them. */
    void close() {
        closed = true;
        galleries.values().forEach(Gallery::close);
    }
}
