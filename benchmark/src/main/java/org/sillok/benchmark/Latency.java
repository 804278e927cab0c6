package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.StateOpinion;

/**
 * From the commit of a command to the moment when a view shows it, at a steady rate that both sides bear; and to the moment
 * when a checkpoint covers it.
 */
final class Latency {

    private static final int MEETINGS = 32;
    private static final int PER_SECOND = 200;

    /** So many that the rate holds although each waits for a checkpoint. */
    private static final int WAITING = 400;

    private final Ground ground;
    private final Figures figures;
    private final int commands;

    /** Waits until what a command recorded is visible. */
    private interface Visible {
        void await(StateOpinion said, Object recorded) throws Exception;
    }

    Latency(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        commands = ground.size().of(3_000, 400);
    }

    void run() throws Exception {
        ground.settle();
        ours();
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            add("visibleAfter.ours", ours());
            add("visibleAfter.stockAxon", stock());
            add("signedAfter", signed());
        }
        figures.remark("visibleAfter", PER_SECOND + " commands in a second, from the commit to the row in a view");
        figures.remark("signedAfter", "the same, to the checkpoint that covers it");
    }

    private void add(String name, List<Double> millis) {
        for (var percent : List.of(50, 99)) {
            figures.add(name + ".p" + percent + ".milliseconds", Spread.percentile(millis, percent));
        }
    }

    private List<Double> signed() throws Exception {
        try (var watch = new SignedWatch(ground.ledger())) {
            return millis(
                    Rooms.open(ground.gateway(), MEETINGS),
                    WAITING,
                    (said, recorded) -> watch.await(position(recorded)));
        }
    }

    private long position(Object recorded) throws InterruptedException {
        var events = (List<?>) recorded;
        var last = (DomainEventMessage<?>) events.get(events.size() - 1);
        return ground.record()
                .feed()
                .awaitPosition(last.getAggregateIdentifier(), last.getSequenceNumber(), Ground.PATIENCE)
                .orElseThrow();
    }

    private List<Double> ours() throws Exception {
        return millis(Rooms.open(ground.gateway(), MEETINGS), MEETINGS, (said, recorded) -> ground.projector()
                .await(position(recorded), Ground.PATIENCE));
    }

    private List<Double> stock() throws Exception {
        try (var stock = ground.stock()) {
            Map<String, CountDownLatch> shown = new ConcurrentHashMap<>();
            var view = new StockView(stock.source(), fact -> {
                if (fact instanceof OpinionStated said) {
                    latch(shown, said.meetingId(), said.opinion()).countDown();
                }
            });
            var processor = stock.processor(view);
            processor.start();
            try {
                return millis(Rooms.open(stock.gateway(), MEETINGS), MEETINGS, (said, number) -> latch(
                                shown, said.meetingId(), number)
                        .await(1, TimeUnit.MINUTES));
            } finally {
                processor.shutDown();
            }
        }
    }

    private static CountDownLatch latch(Map<String, CountDownLatch> shown, String meeting, Object opinion) {
        return shown.computeIfAbsent(meeting + " " + opinion, absent -> new CountDownLatch(1));
    }

    private static double millis(Rooms rooms, Turn<StateOpinion> turn, Visible visible) throws Exception {
        var said = turn.take();
        var recorded = rooms.send(said);
        var committed = System.nanoTime();
        visible.await(said, recorded);
        return (System.nanoTime() - committed) / 1e6;
    }

    private List<Double> millis(Rooms rooms, int threads, Visible visible) throws Exception {
        var turns = IntStream.range(0, MEETINGS)
                .mapToObj(number -> new Turn<>(rooms.sitting(number).speeches(50)))
                .toList();
        var clerks = Executors.newScheduledThreadPool(threads);
        try {
            var taken = new ArrayList<Future<Double>>();
            for (var number = 0; number < commands; number++) {
                var turn = turns.get(number % MEETINGS);
                taken.add(clerks.schedule(
                        () -> millis(rooms, turn, visible), number * 1_000_000L / PER_SECOND, TimeUnit.MICROSECONDS));
            }
            var millis = new ArrayList<Double>();
            for (var each : taken) {
                millis.add(each.get());
            }
            return millis;
        } finally {
            clerks.shutdownNow();
        }
    }
}
