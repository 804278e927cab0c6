package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.record.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;

class SequencerTest extends OnEachVersion {

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void neitherRepeatsNorSkipsAfterACrashBefore(Step step) throws Exception {
        var crashes = new AtomicInteger();
        Consumer<Step> witness = at -> {
            if (at == step && crashes.getAndIncrement() % 2 == 0 && crashes.get() < 10) {
                throw new Crash();
            }
        };
        assertInOrder(witness, 200);
        assertThat(crashes).hasPositiveValue();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void neitherRepeatsNorSkipsWhenTheServerEndsItsSessionBefore(Step step) throws Exception {
        var ended = new AtomicInteger();
        Consumer<Step> witness = at -> {
            if (at == step && ended.getAndIncrement() < 2) {
                endSession("sillok sequencer");
            }
        };
        assertInOrder(witness, 200);
        assertThat(ended).hasPositiveValue();
    }

    @Test
    void isTakenOverWhenTheLeaderLosesItsConnection() throws Exception {
        var one = openStore();
        Waiting.until("the first leads", one::isSequencing);
        try (var other = openStore()) {
            one.engine().appendEvents(List.of(remark("회의-1", 0)));
            other.engine().appendEvents(List.of(remark("회의-2", 0)));
            assertThat(other.feed().awaitPosition("회의-1", 0, PATIENCE)).isPresent();
            assertThat(one.feed().awaitPosition("회의-2", 0, PATIENCE)).isPresent();
            assertThat(other.isSequencing()).isFalse();

            one.close();
            Waiting.until("the second leads", other::isSequencing);
            other.engine().appendEvents(List.of(remark("회의-2", 1)));
            assertThat(other.feed().awaitPosition("회의-2", 1, PATIENCE)).hasValue(2);
        }
    }

    @Test
    void hasOneLeaderWhoeverLosesAConnection() throws Exception {
        try (var one = openStore();
                var other = openStore()) {
            for (var round = 0; round < 5; round++) {
                Waiting.until("somebody leads", () -> one.isSequencing() != other.isSequencing());
                endSession("sillok sequencer");
                endSession("sillok neighbours");
                one.engine().appendEvents(List.of(remark("회의-1", round)));
                other.engine().appendEvents(List.of(remark("회의-2", round)));
                assertThat(one.feed().awaitPosition("회의-2", round, PATIENCE)).isPresent();
                assertThat(other.feed().awaitPosition("회의-1", round, PATIENCE)).isPresent();
            }
            assertThat(one.feed().after(-1, 100)).hasSize(10);
        }
    }

    @Test
    void letsNoSecondSequencerNumberTheSame() throws Exception {
        try (var store = openStore();
                var intruder = database.attendant("intruder")) {
            var pass = new LedgerPass(step -> {});
            pass.prepare(intruder);
            for (var at = 0; at < 100; at++) {
                store.engine().appendEvents(List.of(remark("회의-1", at)));
                passOrLose(pass, intruder);
            }
            assertThat(store.feed().awaitPosition("회의-1", 99, PATIENCE)).hasValue(99);
            assertDense(store, 100);
        }
    }

    @Test
    void reportsATransactionThatIsHeldOpen() throws Exception {
        try (var store = openStore();
                var held = database.recorder().getConnection()) {
            Waiting.until("none is open", () -> store.oldestOpenTransaction().isEmpty());
            held.setAutoCommit(false);
            try (var statement = held.createStatement()) {
                statement.execute("select pg_current_xact_id()");
            }

            // A pass of the sequencer is such a transaction too, for a moment.
            Waiting.until("the recorder's is the oldest, idle, and grows old", () -> store.oldestOpenTransaction()
                    .filter(open -> open.application().equals("sillok recorder"))
                    .filter(OpenTransaction::idle)
                    .filter(open -> !open.age().isZero())
                    .isPresent());
            held.rollback();
        }
    }

    private void assertInOrder(Consumer<Step> witness, int events) throws InterruptedException {
        try (var store = RecordStore.open(database, Remark.VOCABULARY, List.of(), witness)) {
            IntStream.range(0, events)
                    .forEach(at -> store.engine().appendEvents(List.of(remark("회의-" + at % 7, at / 7))));
            assertThat(store.feed().awaitBeyond(events - 2, PATIENCE)).isTrue();
            assertDense(store, events);
        }
    }

    private static void assertDense(RecordStore store, int events) {
        var recorded = store.feed().after(-1, events * 2);
        assertThat(recorded)
                .extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList());
        assertThat(recorded).extracting(Recorded::eventId).doesNotHaveDuplicates();
    }

    private void passOrLose(LedgerPass pass, Connection connection) {
        try {
            pass.run(connection);
        } catch (SQLException lost) {
            assertThat(lost.getSQLState()).isEqualTo("23505");
        }
    }

    private void endSession(String application) {
        new JdbcTemplate(database.recorder())
                .queryForList(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                                + " and application_name = ?",
                        application);
    }
}
