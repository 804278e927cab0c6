package org.sillok.store;

import java.time.Duration;
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
    private final Map<Place, Long> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long last = RecordFeed.START;
    private long lastPlaced = RecordFeed.START;

    /** This node's own sequencer went on. */
    void advance(long to, Map<Place, Long> placed) {
        lock.lock();
        try {
            recent.putAll(placed);
            lastPlaced = Math.max(lastPlaced, to);
            last = Math.max(last, to);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Another node's sequencer went on. */
    void advance(long to) {
        lock.lock();
        try {
            if (to > last) {
                last = to;
                advanced.signalAll();
            }
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

    /** Whether {@link #recent} holds all that was sequenced last; otherwise another node sequenced it. */
    boolean knowsPlaces() {
        lock.lock();
        try {
            return lastPlaced == last;
        } finally {
            lock.unlock();
        }
    }

    OptionalLong recent(Place place) {
        lock.lock();
        try {
            var position = recent.get(place);
            return position == null ? OptionalLong.empty() : OptionalLong.of(position);
        } finally {
            lock.unlock();
        }
    }
}
