package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.record.Recorded;
import org.sillok.record.Unreadable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The order of the record. */
class LedgerTest extends OnEachVersion {

    private RecordStore store;

    @BeforeEach
    void open() {
        store = openStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void hashesWhatIsStoredAsTheEntrySays() throws Exception {
        recordAt(OffsetDateTime.parse("1969-07-20T20:17:40.000001Z"));
        recordAt(OffsetDateTime.parse("2017-03-21T14:00:00.123456+09:00"));
        store.engine().appendEvents(List.of(remark("긴-" + "가".repeat(60), 0, "말".repeat(50_000))));
        assertThat(store.feed().awaitBeyond(1, PATIENCE)).isTrue();

        assertThat(leaves()).isEqualTo(entries().stream().map(Entry::leaf).toList());
    }

    @Test
    void goesOnBehindWhatNobodyCanRead() throws Exception {
        store.engine().appendEvents(List.of(remark("회의-1", 0)));
        store("회의-2", "Remark", "{\"stream\":\"회의-2\",", "{}");
        store("회의-3", "Whisper", "{}", "{}");
        store("회의-4", "Remark", "{\"stream\":\"회의-4\",\"text\":\"말\"}", "no JSON");
        store.engine().appendEvents(List.of(remark("회의-5", 0)));
        assertThat(store.feed().awaitBeyond(3, PATIENCE)).isTrue();

        assertThat(store.feed().after(-1, 10))
                .extracting(Recorded::stream, recorded -> recorded.fact() instanceof Unreadable)
                .containsExactly(
                        tuple("회의-1", false),
                        tuple("회의-2", true),
                        tuple("회의-3", true),
                        tuple("회의-4", true),
                        tuple("회의-5", false));
        assertThat(store.feed().after(1, 1))
                .first()
                .extracting(recorded -> ((Unreadable) recorded.fact()).why(), STRING)
                .contains("does not know: Whisper");
    }

    private void store(String stream, String type, String payload, String metadata) {
        new JdbcTemplate(database.recorder())
                .update("""
                insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                    request, request_part)
                values (gen_random_uuid(), ?, 0, ?, '1', ?, ?, ?, gen_random_uuid(), 0)
                """, stream, type, payload.getBytes(UTF_8), metadata.getBytes(UTF_8), new byte[32]);
    }

    @Test
    void leavesNoHoleForWhatWasRolledBack() throws Exception {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.recorder()));
        for (var round = 0; round < 20; round++) {
            var stream = "회의-" + round;
            var rollBack = round % 3 == 1;
            transaction.executeWithoutResult(status -> {
                store.engine().appendEvents(List.of(remark(stream, 0), remark(stream, 1)));
                if (rollBack) {
                    status.setRollbackOnly();
                }
            });
        }
        assertThat(store.feed().awaitBeyond(24, PATIENCE)).isTrue();

        assertThat(store.feed().after(-1, 100))
                .extracting(Recorded::position)
                .containsExactlyElementsOf(LongStream.range(0, 26).boxed().toList());
    }

    @Test
    void deliversWhatBearsATimeAnHourOff() throws Exception {
        store.engine().appendEvents(List.of(remark("회의-1", 0)));
        recordAt(OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
        recordAt(OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
        store.engine().appendEvents(List.of(remark("회의-1", 1)));
        assertThat(store.feed().awaitBeyond(2, PATIENCE)).isTrue();

        assertThat(store.feed().after(-1, 100)).hasSize(4);
    }

    @Test
    void tellsWhatWasKnownAtAnInstant() throws Exception {
        store.engine().appendEvents(List.of(remark("회의-1", 0)));
        assertThat(store.feed().awaitPosition("회의-1", 0, PATIENCE)).hasValue(0);
        var between = passedAt(0).plusNanos(1000);
        store.engine().appendEvents(List.of(remark("회의-1", 1)));
        assertThat(store.feed().awaitPosition("회의-1", 1, PATIENCE)).hasValue(1);

        assertThat(store.feed().lastAt(between.minusDays(1).toInstant())).isEqualTo(-1);
        assertThat(store.feed().lastAt(between.toInstant())).isZero();
        assertThat(store.feed().lastAt(passedAt(1).toInstant())).isOne();
        assertThat(store.feed().last()).isOne();
    }

    @Test
    void givesAxonPositionsForTokens() throws Exception {
        store.engine().appendEvents(List.of(remark("회의-1", 0), remark("회의-1", 1)));
        assertThat(store.feed().awaitBeyond(0, PATIENCE)).isTrue();

        var engine = store.engine();
        assertThat(engine.createHeadToken().position()).hasValue(1);
        assertThat(engine.readEvents(engine.createTailToken(), false)).hasSize(2);
        assertThat(engine.readEvents(null, false)).hasSize(2);
        var first = engine.readEvents(null, false).findFirst().orElseThrow();
        assertThat(engine.readEvents(first.trackingToken(), false))
                .singleElement()
                .satisfies(event -> assertThat(event.getPayload()).isEqualTo(new Remark("회의-1", "발언 1", null)));
    }

    /** Written beside the application, as an import or a node with a wrong clock might. */
    private void recordAt(OffsetDateTime instant) throws SQLException {
        try (var connection = asOwner()) {
            new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                    .update(
                            """
                    insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                        request, request_part, recorded_at)
                    values (?, ?, 0, 'Remark', '1', ?, ?, ?, gen_random_uuid(), 0, ?)
                    """,
                            UUID.randomUUID(),
                            "회의-" + UUID.randomUUID(),
                            "{\"stream\":\"회의\",\"text\":\"옛말\"}".getBytes(UTF_8),
                            "{\"actor\":\"간사\"}".getBytes(UTF_8),
                            new byte[32],
                            instant);
        }
    }

    private OffsetDateTime passedAt(long position) {
        return ask(OffsetDateTime.class, "select min(passed_at) from record.pass where last >= ?", position);
    }

    private List<Digest> leaves() {
        return new JdbcTemplate(database.recorder())
                .query("select leaf from record.ledger order by position", (row, at) -> Digest.of(row.getBytes(1)));
    }

    private List<Entry> entries() {
        return new JdbcTemplate(database.recorder())
                .query(
                        """
                select l.position, e.* from record.ledger l join record.event e on e.id = l.event order by l.position
                """,
                        (row, at) -> new Entry(
                                row.getLong("position"),
                                UUID.fromString(row.getString("event_id")),
                                row.getString("stream"),
                                row.getLong("sequence"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("type"),
                                row.getString("revision"),
                                Digest.sha256(row.getBytes("salt"), row.getBytes("payload")),
                                Digest.sha256(row.getBytes("metadata"))));
    }
}
