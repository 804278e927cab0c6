package org.sillok.benchmark;

import java.util.List;
import org.sillok.meeting.StateOpinion;

/** One meeting, one clerk, thousands of speeches: the last hundred against the first. */
final class LongMeeting {

    private static final int HUNDRED = 100;

    private final Ground ground;
    private final Figures figures;
    private final int speeches;

    LongMeeting(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        speeches = ground.size().of(10_000, 500);
    }

    void run() {
        hold(Rooms.open(ground.gateway(), 1));
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            ground.settle();
            var nanos = hold(Rooms.open(ground.gateway(), 1));
            var first = sum(nanos, 0);
            var last = sum(nanos, nanos.length - HUNDRED);
            figures.add("longMeeting", (double) last / first);
            figures.add("longMeeting.firstHundred.milliseconds", first / 1e6);
            figures.add("longMeeting.lastHundred.milliseconds", last / 1e6);
        }
        figures.remark("longMeeting", speeches + " speeches in one meeting, by one clerk, through the gateway");
    }

    /** How long each speech took, in nanoseconds. */
    private long[] hold(Rooms rooms) {
        List<StateOpinion> all = rooms.sitting(0).speeches(HUNDRED);
        var next = new Turn<>(all);
        var nanos = new long[speeches];
        for (var speech = 0; speech < speeches; speech++) {
            var begun = System.nanoTime();
            rooms.send(next.take());
            nanos[speech] = System.nanoTime() - begun;
        }
        return nanos;
    }

    private static long sum(long[] nanos, int from) {
        var sum = 0L;
        for (var at = from; at < from + HUNDRED; at++) {
            sum += nanos[at];
        }
        return sum;
    }
}
