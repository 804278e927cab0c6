package org.sillok.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.sillok.record.Order;
import org.sillok.record.Origin;

/** Many meetings at once, whole: enough events to search and rebuild. The same again for the same seed. */
public final class Sowing {

    private static final int BATCH = 2_000;
    private static final int MEETINGS_OF_A_COMMITTEE = 400;
    private static final int YEARS = 20;
    private static final int FIRST_YEAR = 2006;

    private final Chamber chamber = new Chamber();
    private final long seed;
    private List<DomainEventMessage<?>> batch = new ArrayList<>();
    private int meetings;
    private long events;

    public Sowing(long seed) {
        this.seed = seed;
    }

    /** What was sown before, to ask for its meetings. */
    public static Sowing of(long seed, int meetings) {
        var sowing = new Sowing(seed);
        sowing.meetings = meetings;
        return sowing;
    }

    /**
     * Makes at least so many events, in whole meetings, and hands them over in batches that each belong together.
     *
     * @param store takes a batch; called by one thread
     * @return how many there were
     */
    public long sow(long atLeast, Consumer<List<DomainEventMessage<?>>> store, LongConsumer progress) {
        var until = events + atLeast;
        var before = events;
        while (events < until) {
            meeting();
            if (batch.size() >= BATCH || events >= until) {
                store.accept(batch);
                batch = new ArrayList<>(BATCH + 100);
                progress.accept(events - before);
            }
        }
        return events - before;
    }

    /** The same, decided and stored side by side. */
    public long sowBeside(long atLeast, Consumer<List<DomainEventMessage<?>>> store, LongConsumer progress) {
        var waiting = new ArrayBlockingQueue<Future<?>>(4);
        var storing = Executors.newSingleThreadExecutor();
        try {
            var sown = sow(
                    atLeast,
                    full -> {
                        if (waiting.remainingCapacity() == 0) {
                            done(waiting.remove());
                        }
                        waiting.add(CompletableFuture.runAsync(() -> store.accept(full), storing));
                    },
                    progress);
            waiting.forEach(Sowing::done);
            return sown;
        } finally {
            storing.shutdown();
        }
    }

    private static void done(Future<?> stored) {
        ((CompletableFuture<?>) stored).join();
    }

    /** The id of a meeting that was sown. */
    public String meeting(int number) {
        return committee(number / MEETINGS_OF_A_COMMITTEE) + "-m" + number;
    }

    /** How many meetings were sown. */
    public int meetings() {
        return meetings;
    }

    private String committee(int number) {
        return "sown-" + seed + "-" + number;
    }

    private void meeting() {
        var committee = meetings / MEETINGS_OF_A_COMMITTEE;
        var within = meetings % MEETINGS_OF_A_COMMITTEE;
        if (within == 0) {
            chamber.dismiss(committee(committee - 1));
            Founding.of(committee(committee), seed + committee).forEach(this::decide);
        }
        var id = meeting(meetings);
        new Sitting(committee(committee), id, FIRST_YEAR + 1 + within % YEARS, 1 + within, seed * 31 + meetings)
                .whole()
                .forEach(this::decide);
        chamber.dismiss(id);
        meetings++;
    }

    /** Many orders are appended as one, which is no request that somebody made; so their events name none. */
    private void decide(Order order) {
        var metadata = Map.of(
                Origin.ACTOR,
                "clerk",
                Origin.ROLE,
                "clerk",
                "digest",
                "00000000000000000000000000000000ffffffffffffffffffffffffffffffff");
        var recorded = chamber.decide(order, metadata);
        events += recorded.size();
        batch.addAll(recorded);
    }
}
