package org.sillok.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.record.RecordFeed;
import org.sillok.record.Recorded;

/** A record in memory: facts get their positions in the order in which they are given. */
public final class Ledger implements RecordFeed {

    private static final Instant FIRST = Instant.parse("2026-03-02T00:00:00Z");

    private final List<Recorded> facts = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public synchronized Ledger given(Fact... happened) {
        for (var fact : happened) {
            var position = (long) facts.size();
            var sequence = sequences.merge(fact.stream(), 0L, (before, zero) -> before + 1);
            facts.add(new Recorded(
                    position,
                    "event-" + position,
                    fact.stream(),
                    sequence,
                    FIRST.plusSeconds(position),
                    fact.getClass().getSimpleName(),
                    "1",
                    "{}",
                    new Origin("clerk", "CLERK", "request-" + position, null, null),
                    fact));
        }
        notifyAll();
        return this;
    }

    /** A record that holds only what this one does up to a position. */
    public synchronized Ledger upTo(long position) {
        var shorter = new Ledger();
        shorter.facts.addAll(facts.subList(0, (int) position + 1));
        return shorter;
    }

    @Override
    public synchronized List<Recorded> after(long position, int atMost) {
        var from = (int) position + 1;
        return from >= facts.size()
                ? List.of()
                : List.copyOf(facts.subList(from, Math.min(facts.size(), from + atMost)));
    }

    @Override
    public synchronized long last() {
        return facts.size() - 1L;
    }

    @Override
    public synchronized long lastAt(Instant instant) {
        return facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(instant))
                .mapToLong(Recorded::position)
                .max()
                .orElse(START);
    }

    @Override
    public synchronized boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        for (var left = atMost.toNanos(); last() <= position && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return last() > position;
    }
}
