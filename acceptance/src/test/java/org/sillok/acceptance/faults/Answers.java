package org.sillok.acceptance.faults;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the clerks were answered, and how long they waited for it. */
final class Answers {

    private static final int CUT = 0;
    private static final int RECORDED = 201;
    private static final int AWAY = 503;

    private final Map<Integer, Integer> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> unfit = new ConcurrentLinkedQueue<>();
    private final AtomicLong longest = new AtomicLong();

    void add(HttpResponse<String> answer, long sinceNanos) {
        counts.merge(answer.statusCode(), 1, Integer::sum);
        longest.accumulateAndGet(System.nanoTime() - sinceNanos, Math::max);
        if (answer.statusCode() == AWAY
                ? answer.headers().firstValue("Retry-After").isEmpty()
                : answer.statusCode() != RECORDED) {
            unfit.add(answer.statusCode() + " " + answer.body());
        }
    }

    void addCut(long sinceNanos) {
        counts.merge(CUT, 1, Integer::sum);
        longest.accumulateAndGet(System.nanoTime() - sinceNanos, Math::max);
    }

    /** How often the clerks were told that the database is away. */
    int away() {
        return counts.getOrDefault(AWAY, 0);
    }

    /** How often they were not answered at all, or not within a caller's patience. */
    int unanswered() {
        return counts.getOrDefault(CUT, 0);
    }

    /** Answers that are neither of a speech recorded nor clear about when to try again. */
    Queue<String> unfit() {
        return unfit;
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** Counts by status; nought stands for a connection that was cut. */
    @Override
    public String toString() {
        return counts + ", longest " + longest().toMillis() + " ms";
    }
}
