package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ledger.Digest;
import org.sillok.record.Erased;
import org.sillok.record.Recorded;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.Disposition;

/** What is disposed of is gone for good, and nothing else is; the ledger is as it was. */
class DisposalTest extends OnEachVersion {

    private static final byte[] DOCUMENT = (Disposals.MARK + " 결과보고").getBytes(UTF_8);
    private static final Digest DIGEST = Digest.sha256(DOCUMENT);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String NO_DATA = "P0002";

    private RecordStore store;
    private Disposals disposals;

    @BeforeEach
    void record() {
        store = RecordStore.open(database);
        disposals = new Disposals(database);
        disposals.record(DOCUMENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void erasesWhatADisposalNamesAndNothingElse() throws Exception {
        var entries = new SealedLedger(database.recorder());
        await(Disposals.EVENTS);
        var before = entries.entries(0, 6);
        disposals.decide(Disposition.DISPOSE);
        disposals.dispose(DIGEST);
        await(7);
        assertThat(new Eraser(database).pending()).hasSize(1);

        assertThat(new Eraser(database).run()).isEqualTo(Disposals.EVENTS);

        assertThat(ask(Long.class, "select count(*) from record.event where octet_length(payload) = 0"))
                .isEqualTo(Disposals.EVENTS);
        assertThat(ask(Long.class, "select count(*) from record.event where position(?::bytea in payload) > 0", mark()))
                .isZero();
        assertThat(ask(Long.class, "select count(*) from record.content")).isZero();
        assertThat(ask(
                        Long.class,
                        "select count(*) from record.event where stream = '회의-8' and octet_length(payload) > 0"))
                .isOne();
        assertThat(ask(Long.class, "select count(*) from record.disposal")).isEqualTo(Disposals.EVENTS);
        assertThat(ask(
                        Long.class,
                        "select count(*) from record.ledger l join record.event e on e.id = l.event"
                                + " where l.leaf is distinct from record.leaf(l.position, e)"))
                .isZero();
        assertThat(entries.entries(0, 6)).isEqualTo(before);
        assertThat(new Eraser(database).pending()).isEmpty();
        assertThat(new Eraser(database).run()).isZero();
    }

    @Test
    void readsATombstoneForEachErasedEvent() throws Exception {
        disposals.decide(Disposition.DISPOSE);
        disposals.dispose(DIGEST);
        await(7);
        new Eraser(database).run();

        assertThat(store.engine().readEvents(Disposals.MEETING, 0).asStream())
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(
                        new Erased(Disposals.MEETING), new Erased(Disposals.MEETING), new Erased(Disposals.MEETING));
        assertThat(store.feed().after(1, 1))
                .extracting(Recorded::fact, Recorded::payload)
                .containsExactly(tuple(new Erased(Disposals.MEETING), ""));
    }

    @Test
    void makesNoPackageOfIt() throws Exception {
        disposals.insert(Disposals.MEETING, 3, "MeetingClosed", "{}");
        disposals.insert("회의-8", 1, "MeetingClosed", "{}");
        await(7);
        assertThat(ended()).containsExactly(Disposals.MEETING, "회의-8");
        disposals.decide(Disposition.DISPOSE);
        disposals.dispose(
                List.of(new DisposedStream(Disposals.MEETING, 4), new DisposedStream("report/" + Disposals.MEETING, 2)),
                DIGEST);
        await(9);
        new Eraser(database).run();

        assertThat(ended()).containsExactly("회의-8");
        try (var connection = asOwner();
                var snapshot = RecordSnapshot.of(connection, Vocabulary.ofTheRecord())) {
            assertThat(snapshot.meeting(Disposals.MEETING)).isEmpty();
        }
    }

    private List<String> ended() throws SQLException {
        try (var connection = asOwner();
                var snapshot = RecordSnapshot.of(connection, Vocabulary.ofTheRecord())) {
            return snapshot.ended(null);
        }
    }

    @Test
    void keepsADocumentThatAnotherRecordNames() throws Exception {
        disposals.insert(
                "회의-9", 0, "PaperMade", "{\"sha256\":\"" + DIGEST.toString().toUpperCase(Locale.ROOT) + "\"}");
        disposals.decide(Disposition.DISPOSE);
        disposals.dispose(DIGEST);
        await(8);

        new Eraser(database).run();

        assertThat(store.contents().find(DIGEST.toString())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Disposition.class,
            names = {"EXTEND", "HOLD"})
    void erasesNothingWithoutTheDecision(Disposition other) throws Exception {
        disposals.decide(other);
        assertRefused(disposals.dispose(DIGEST), 7, INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void erasesNothingThatIsFrozen() throws Exception {
        disposals.decide(Disposition.DISPOSE);
        disposals.freeze();
        assertRefused(disposals.dispose(DIGEST), 8, INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void erasesNothingOfAnotherRecord() throws Exception {
        disposals.decide(Disposition.DISPOSE);
        var both = List.of(new DisposedStream(Disposals.MEETING, 3), new DisposedStream("회의-8", 1));
        assertRefused(disposals.dispose(both, null), 7, INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void erasesNothingOfASourceThatAnotherMeetingCameFrom() throws Exception {
        var source = "source/" + DIGEST;
        disposals.insert(source, 0, "ProposalConfirmed", "{\"meeting\":\"회의-8\"}");
        disposals.decide(Disposition.DISPOSE);
        var both = List.of(new DisposedStream(Disposals.MEETING, 3), new DisposedStream(source, 1));
        assertRefused(disposals.dispose(both, null), 8, INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void erasesNothingWhereTheNumbersDiffer() throws Exception {
        disposals.decide(Disposition.DISPOSE);
        assertRefused(disposals.dispose(List.of(new DisposedStream(Disposals.MEETING, 4)), null), 7, NO_DATA);
    }

    @Test
    void erasesNothingThatNobodyRecorded() throws Exception {
        disposals.decide(Disposition.DISPOSE);
        await(6);
        assertThatThrownBy(() -> dispose(UUID.randomUUID()))
                .extracting(DisposalTest::state)
                .isEqualTo(NO_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = '', salt = '', metadata = ''",
                "insert into record.disposal (event, content, metadata, act) select id, sha256(salt || payload), sha256(metadata), id"
                        + " from record.event limit 1",
                "insert into record.disposed_content (digest, act) select digest, 1 from record.content",
                "delete from record.content"
            })
    void letsNobodyEraseBesideIt(String change) throws Exception {
        await(Disposals.EVENTS);
        for (var connecting :
                List.<Connecting>of(this::asOwner, () -> database.recorder().getConnection(), database::disposer)) {
            try (var connection = connecting.connection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .extracting(DisposalTest::state)
                        .isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record.event set payload = 'x' where octet_length(salt) = 0",
                "update record.event set type = 'Other' where octet_length(salt) = 0",
                "update record.event set metadata = 'x' where octet_length(salt) = 0",
                "delete from record.disposal",
                "update record.disposal set content = content",
                "truncate record.disposed_content"
            })
    void letsNobodyChangeWhatWasErased(String change) throws Exception {
        disposals.decide(Disposition.DISPOSE);
        disposals.dispose(DIGEST);
        await(7);
        new Eraser(database).run();
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .extracting(DisposalTest::state)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void givesTheDisposerNothingToRead() throws Exception {
        try (var connection = database.disposer();
                var statement = connection.createStatement()) {
            for (var table : List.of("record.event", "record.content", "record.disposal", "account.account")) {
                assertThatThrownBy(() -> statement.executeQuery("select 1 from " + table))
                        .extracting(DisposalTest::state)
                        .isEqualTo(INSUFFICIENT_PRIVILEGE);
            }
        }
        try (var connection = database.recorder().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select record.dispose(gen_random_uuid())"))
                    .extracting(DisposalTest::state)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void takesNoEventWithoutContent() throws Exception {
        try (var connection = database.recorder().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                            insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                                request, request_part)
                            values (gen_random_uuid(), 's', 0, 'T', '1', '', '', '', gen_random_uuid(), 0)"""))
                    .extracting(DisposalTest::state)
                    .isEqualTo("23514");
        }
    }

    private void assertRefused(UUID disposal, long last, String state) throws Exception {
        await(last);
        assertThatThrownBy(() -> dispose(disposal))
                .extracting(DisposalTest::state)
                .isEqualTo(state);
        assertThatThrownBy(() -> new Eraser(database).run()).isInstanceOf(StoreFault.class);
        assertThat(ask(Long.class, "select count(*) from record.event where octet_length(payload) = 0"))
                .isZero();
        assertThat(ask(Long.class, "select count(*) from record.content")).isOne();
    }

    private void dispose(UUID disposal) throws SQLException {
        try (var connection = database.disposer();
                var statement = connection.prepareStatement("select record.dispose(?)")) {
            statement.setObject(1, disposal);
            statement.execute();
        }
    }

    private void await(long position) throws InterruptedException {
        assertThat(store.feed().awaitBeyond(position - 1, PATIENCE)).isTrue();
    }

    private static byte[] mark() {
        return Disposals.MARK.getBytes(UTF_8);
    }

    private static String state(Throwable refused) {
        return String.valueOf(((SQLException) refused).getSQLState());
    }

    @FunctionalInterface
    private interface Connecting {
        Connection connection() throws SQLException;
    }
}
