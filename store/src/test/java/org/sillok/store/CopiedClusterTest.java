package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.sillok.record.Recorded;

/** The record goes on in a copy, such as a restored dump, whose transaction ids have nothing to do with the old ones. */
class CopiedClusterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EmbeddedServer ANOTHER = Servers.start(Servers.installation(), "another");

    @Test
    void goesOnWhereTransactionIdsAreLower() throws Exception {
        var source = Servers.freshAddress();
        spendTransactionIds(source, 5000);
        assertGoesOn(source, Servers.fresh(ANOTHER));
    }

    @Test
    void goesOnWhereTransactionIdsAreHigher() throws Exception {
        var target = Servers.freshAddress();
        spendTransactionIds(target, 5000);
        assertGoesOn(Servers.fresh(ANOTHER), target);
    }

    private static void assertGoesOn(Address source, Address target) throws Exception {
        try (var old = Database.at(source)) {
            record(old, 0, 10, 9);
            leaveUnsequenced(old, 10, 13);
        }
        copy(source, target);
        try (var restored = Database.at(target)) {
            record(restored, 13, 20, 19);
            spendTransactionIds(target, 6000);
            record(restored, 20, 30, 29);
            try (var store = open(restored)) {
                assertDense(store.feed().after(-1, 100));
            }
        }
    }

    private static void assertDense(List<Recorded> recorded) {
        assertThat(recorded)
                .extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.range(0, 30).boxed().toList());
        assertThat(recorded)
                .extracting(Recorded::sequence)
                .containsExactlyElementsOf(LongStream.range(0, 30).boxed().toList());
    }

    private static void record(Database database, int from, int to, long last) throws InterruptedException {
        try (var store = open(database)) {
            append(store, from, to);
            assertThat(store.feed().awaitBeyond(last - 1, PATIENCE)).isTrue();
        }
    }

    private static void leaveUnsequenced(Database database, int from, int to) {
        var store = open(database);
        store.close();
        append(store, from, to);
    }

    private static RecordStore open(Database database) {
        return RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {});
    }

    private static void append(RecordStore store, int from, int to) {
        IntStream.range(from, to).forEach(at -> store.engine().appendEvents(List.of(OnEachVersion.remark("회의-1", at))));
    }

    /** As pg_dump and pg_restore do it. */
    private static void copy(Address source, Address target) throws Exception {
        try (var from = source.connect("dump");
                var to = target.connect("restore")) {
            for (var table : List.of("event", "ledger", "pass", "meeting_number", "committee_name")) {
                copy(from, to, "record." + table);
            }
            try (var statement = to.createStatement()) {
                statement.execute("select setval('record.event_id_seq', (select max(id) from record.event)),"
                        + " setval('record.pass_id_seq', (select max(id) from record.pass))");
            }
        }
    }

    private static void copy(Connection from, Connection to, String table) throws Exception {
        var rows = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
        to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
    }

    private static void spendTransactionIds(Address address, int count) throws Exception {
        try (var connection = address.connect("spend");
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin for at in 1.." + count
                    + " loop perform pg_current_xact_id(); commit; end loop; end $$");
        }
    }
}
