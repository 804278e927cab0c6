package org.sillok.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sillok.record.RecordFeed;

/** How far this node knows the ledger to reach. It may lag behind the ledger, and never runs ahead of it. */
final class Progress {

    private static final int REMEMBERED = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Map<Place, Condition> awaited = new HashMap<>();
    private final Map<Place, Long> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long last = RecordFeed.START;
    private long lastPlaced = RecordFeed.START;
    private long heard;

    /** This node's own sequencer went on. Only those are woken whose places these are: a hundred may wait. */
    void advance(long to, Map<Place, Long> placed) {
        lock.lock();
        try {
            recent.putAll(placed);
            lastPlaced = Math.max(lastPlaced, to);
            for (var place : placed.keySet()) {
                var waiting = awaited.remove(place);
                if (waiting != null) {
                    waiting.signalAll();
                }
            }
            if (to > last) {
                last = to;
                advanced.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Another node's sequencer went on, and did not say with what. */
    void advance(long to) {
        lock.lock();
        try {
            if (to > last) {
                last = to;
                heard++;
                awaited.values().forEach(Condition::signalAll);
                advanced.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is known until somebody goes on. */
    void forget() {
        lock.lock();
        try {
            recent.clear();
            last = RecordFeed.START;
            lastPlaced = RecordFeed.START;
        } finally {
            lock.unlock();
        }
    }

    /** How often another node's sequencer was heard to go on. */
    long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #await} is told of all that was sequenced last; otherwise another node sequenced it. */
    boolean knowsPlaces() {
        lock.lock();
        try {
            return lastPlaced == last;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the position of an event that this node committed. Empty when time is up, or when another node's
     * sequencer has gone on since {@code before} messages were heard of it: then the ledger must be asked.
     */
    OptionalLong await(Place place, long before, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var nanos = atMost.toNanos();
            while (!recent.containsKey(place) && heard == before && nanos > 0) {
                nanos = awaited.computeIfAbsent(place, nobody -> lock.newCondition())
                        .awaitNanos(nanos);
            }
            awaited.remove(place);
            var position = recent.get(place);
            return position == null ? OptionalLong.empty() : OptionalLong.of(position);
        } finally {
            lock.unlock();
        }
    }

    boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var nanos = atMost.toNanos();
            while (last <= position && nanos > 0) {
                nanos = advanced.awaitNanos(nanos);
            }
            return last > position;
        } finally {
            lock.unlock();
        }
    }

    long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }
}
