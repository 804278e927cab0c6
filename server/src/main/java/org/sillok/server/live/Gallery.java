package org.sillok.server.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages of a meeting in one language, and what they were told last, for those who come a little later. */
final class Gallery {

    private static final int KEPT_BYTES = 256 * 1024;

    private final Telling.Audience audience;
    private final Narrator narrator;
    private final Set<Onlooker> onlookers = ConcurrentHashMap.newKeySet();
    private final Deque<Telling> kept = new ArrayDeque<>();
    private int bytes;
    private long from;
    private long upTo;
    private int expected;

    /** @param upTo the position up to which the views have come; what was before is told from them */
    Gallery(Telling.Audience audience, Narrator narrator, long upTo) {
        this.audience = audience;
        this.narrator = narrator;
        from = upTo;
        this.upTo = upTo;
    }

    String meeting() {
        return audience.meeting();
    }

    synchronized void expectOne() {
        expected++;
    }

    synchronized void missOne() {
        expected--;
    }

    synchronized boolean isEmpty() {
        return expected == 0;
    }

    synchronized long upTo() {
        return upTo;
    }

    private synchronized long from() {
        return from;
    }

    /** Tells a page what it lacks, and lets it follow; one that lacks too much is told a part, and ends. */
    void admit(Onlooker onlooker) {
        for (var first = from(); onlooker.told() < first; first = from()) {
            var narrative = narrator.tell(audience, onlooker.told(), first);
            narrative.tellings().forEach(onlooker::tell);
            onlooker.passed(narrative.upTo());
            if (narrative.upTo() < first) {
                onlooker.end();
                return;
            }
        }
        synchronized (this) {
            if (onlooker.told() >= from) {
                kept.forEach(onlooker::tell);
                onlookers.add(onlooker);
                return;
            }
        }
        admit(onlooker);
    }

    void leave(Onlooker onlooker) {
        onlookers.remove(onlooker);
    }

    /** Tells what happened up to a position; only one thread does this. */
    void advance(long position) {
        while (upTo() < position) {
            var narrative = narrator.tell(audience, upTo(), position);
            tell(narrative.tellings(), narrative.upTo());
            onlookers.forEach(Onlooker::write);
        }
    }

    /** Nothing happened here up to that position. */
    synchronized void passed(long position) {
        upTo = Math.max(upTo, position);
    }

    private synchronized void tell(List<Telling> tellings, long position) {
        for (var telling : tellings) {
            kept.add(telling);
            bytes += telling.bytes().length;
            onlookers.forEach(onlooker -> onlooker.tell(telling));
        }
        while (bytes > KEPT_BYTES) {
            var oldest = kept.remove();
            bytes -= oldest.bytes().length;
            from = oldest.position();
        }
        passed(position);
    }

    void beat() {
        onlookers.forEach(onlooker -> {
            onlooker.beat();
            onlooker.write();
        });
    }

    void close() {
        onlookers.forEach(Onlooker::close);
    }
}
