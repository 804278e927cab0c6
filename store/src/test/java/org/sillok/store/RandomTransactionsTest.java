package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.sillok.record.Recorded;

/**
 * Writers who hold, commit late and roll back as the dice say, on facts that happened an hour before or after, while
 * others read on. {@code -Dsillok.transactions=N} for each writer; a failure names its seed, and {@code -Dsillok.seed=}
 * runs that one again.
 */
class RandomTransactionsTest extends OnEachVersion {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = Integer.getInteger("sillok.transactions", 60);
    private static final int ABORTED_NUMBERS = 11_000;
    private static final long SEED = Long.getLong("sillok.seed", System.nanoTime());

    @Test
    void deliversEachCommittedFactOnceToEverybody() throws Exception {
        var committed = new ConcurrentLinkedQueue<Place>();
        var writers = Executors.newFixedThreadPool(WRITERS);
        try (var store = openStore()) {
            var work = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var stream = "회의-" + writer;
                var dice = new Random(SEED + writer);
                work.add(writers.submit(() -> write(stream, dice, store.feed(), committed)));
            }
            abortNumbers();
            var one = new ArrayList<Recorded>();
            var other = new ArrayList<Recorded>();
            while (work.stream().anyMatch(each -> !each.isDone())) {
                follow(store, one, 7);
                follow(store, other, 1000);
            }
            for (var each : work) {
                each.get();
            }
            assertThat(store.feed().awaitBeyond(committed.size() - 2, PATIENCE)).isTrue();
            follow(store, one, committed.size());
            follow(store, other, committed.size());
            assertDelivered(one, committed);
            assertThat(other).isEqualTo(one);
        } finally {
            writers.shutdownNow();
        }
    }

    private static void assertDelivered(List<Recorded> delivered, Queue<Place> committed) {
        assertThat(delivered)
                .as("seed %d", SEED)
                .extracting(Recorded::position)
                .containsExactlyElementsOf(
                        LongStream.range(0, committed.size()).boxed().toList());
        assertThat(delivered)
                .as("seed %d", SEED)
                .extracting(each -> new Place(each.stream(), each.sequence()))
                .containsExactlyInAnyOrderElementsOf(committed);
        for (int writer = 0; writer < WRITERS; writer++) {
            var stream = "회의-" + writer;
            assertThat(delivered.stream().filter(each -> each.stream().equals(stream)))
                    .as("seed %d", SEED)
                    .isSortedAccordingTo((left, right) -> Long.compare(left.sequence(), right.sequence()));
        }
    }

    private static void follow(RecordStore store, List<Recorded> delivered, int page) {
        var last =
                delivered.isEmpty() ? -1 : delivered.get(delivered.size() - 1).position();
        delivered.addAll(store.feed().after(last, page));
    }

    private Void write(String stream, Random dice, LedgerFeed feed, Queue<Place> committed) throws Exception {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var engine = HeldTransactionTest.engine(connection, feed);
            var next = 0L;
            for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
                var facts = 1 + dice.nextInt(5);
                for (int fact = 0; fact < facts; fact++) {
                    engine.appendEvents(List.of(anHourOff(stream, next + fact, dice)));
                }
                if (dice.nextInt(4) == 0) {
                    statement.execute("select pg_sleep(" + dice.nextDouble() / 5 + ")");
                }
                if (dice.nextInt(3) == 0) {
                    connection.rollback();
                    continue;
                }
                connection.commit();
                for (int fact = 0; fact < facts; fact++) {
                    committed.add(new Place(stream, next++));
                }
            }
            return null;
        }
    }

    private static GenericDomainEventMessage<Remark> anHourOff(String stream, long sequence, Random dice) {
        var when = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(dice.nextBoolean() ? 60 : -60);
        return new GenericDomainEventMessage<>(
                "Remark", stream, sequence, new Remark(stream, "발언 " + sequence, when), Map.of("actor", "간사"));
    }

    /** Numbers that no event will ever bear. */
    private void abortNumbers() throws Exception {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select count(nextval(pg_get_serial_sequence('record.event', 'id'))) from generate_series(1, "
                            + ABORTED_NUMBERS + ")");
            connection.rollback();
        }
    }
}
