package org.sillok.store.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.Digest;
import org.sillok.retention.Disposition;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.Disposals;
import org.sillok.store.Eraser;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;

/** A record from which something was disposed of is intact; one from which it was only erased is not. */
class DisposalsTest {

    private static final int FIRST_ERASED = 0;

    private static final class Honest {
        static final Address ADDRESS = made();
    }

    @Test
    void findsARecordIntactAndTellsWhatWasDisposedOf() {
        var found = Ledgers.examine(Honest.ADDRESS, Expectation.NOTHING);
        assertThat(found.differences()).isEmpty();
        assertThat(found.disposals()).hasSize(1).first().satisfies(disposed -> {
            assertThat(disposed.meeting()).isEqualTo(Disposals.MEETING);
            assertThat(disposed.events()).isEqualTo(Disposals.EVENTS);
            assertThat(disposed.decision()).isEqualTo(1);
            assertThat(disposed.position()).isEqualTo(7);
        });
    }

    @Test
    void reckonsTheSameRootAsBefore() throws SQLException {
        assertThat(Ledgers.examine(Honest.ADDRESS, Expectation.NOTHING).root().bytes())
                .isEqualTo(
                        Ledgers.examine(restored(), Expectation.NOTHING).root().bytes());
    }

    @Test
    void namesAnEventThatWasErasedBesideIt() throws SQLException {
        var found = tamper("update record.event set payload = '', salt = '', metadata = '' where stream = '회의-8'");
        assertFirst(found, Damage.CONTENT_ERASED, 5);
    }

    @Test
    void namesACommitmentThatIsGone() throws SQLException {
        var found = tamper("delete from record.disposal where event = (select min(event) from record.disposal)");
        assertFirst(found, Damage.CONTENT_ERASED, FIRST_ERASED);
        assertThat(found.differences()).extracting(Difference::damage).contains(Damage.DISPOSAL_ALTERED);
    }

    @Test
    void namesACommitmentThatWasAltered() throws SQLException {
        var found = tamper("update record.disposal set content = sha256(content)"
                + " where event = (select min(event) from record.disposal)");
        assertFirst(found, Damage.EVENT_ALTERED, FIRST_ERASED);
        assertThat(found.first().orElseThrow().columns()).contains("disposal.content");
    }

    @Test
    void namesADisposalThatNamesNoDecisionOfItsOwn() throws SQLException {
        var found = tamper("update record.disposal set act = (select id from record.event where stream = '회의-8')");
        assertFirst(found, Damage.DISPOSAL_ALTERED, 5);
    }

    /** Whoever erases another event under an old decision is found by the decision. */
    @Test
    void namesAnEventThatWasSlippedUnderADecision() throws SQLException {
        var found = tamper("""
                insert into record.disposal (event, content, metadata, act)
                    select e.id, sha256(e.salt || e.payload), sha256(e.metadata), (select min(act) from record.disposal)
                    from record.event e where e.stream = '회의-8';
                update record.event set payload = '', salt = '', metadata = '' where stream = '회의-8'
                """);
        assertFirst(found, Damage.DISPOSAL_ALTERED, 7);
    }

    @Test
    void namesContentThatWasPutBack() throws SQLException {
        var found = tamper("update record.event e set payload = r.payload, salt = r.salt, metadata = r.metadata"
                + " from record.rescued r where r.id = e.id and e.sequence = 0 and e.stream = '회의-7'");
        assertFirst(found, Damage.DISPOSAL_ALTERED, FIRST_ERASED);
    }

    @Test
    void looksAtARecordOfAVersionThatKnewNoDisposals() throws SQLException {
        var older = Ledgers.honest();
        Ledgers.execute(older, "drop table record.disposal cascade");
        var found = Ledgers.examine(older, Expectation.NOTHING);
        assertThat(found.differences()).isEmpty();
        assertThat(found.disposals()).isEmpty();
    }

    private static void assertFirst(Examination found, Damage damage, long position) {
        assertThat(found.isIntact()).isFalse();
        assertThat(found.first()).get().satisfies(first -> {
            assertThat(first.damage()).isEqualTo(damage);
            assertThat(first.from()).isEqualTo(position);
        });
    }

    private static Examination tamper(String sql) throws SQLException {
        var copy = Ledgers.copy(Honest.ADDRESS);
        takeGuardsAway(copy);
        Ledgers.execute(copy, sql);
        return Ledgers.examine(copy, Expectation.NOTHING);
    }

    /** As it was before the disposal. */
    private static Address restored() throws SQLException {
        var copy = Ledgers.copy(Honest.ADDRESS);
        takeGuardsAway(copy);
        Ledgers.execute(copy, """
                delete from record.disposal;
                update record.event e set payload = r.payload, salt = r.salt, metadata = r.metadata from record.rescued r where r.id = e.id
                """);
        return copy;
    }

    private static void takeGuardsAway(Address address) throws SQLException {
        Ledgers.takeGuardsAway(address);
        Ledgers.execute(address, "alter table record.disposal disable trigger all");
    }

    private static Address made() {
        var address = Servers.freshAddress();
        try (var database = Database.at(address);
                var store = RecordStore.open(database)) {
            var document = "문서".getBytes(UTF_8);
            var disposals = new Disposals(database);
            disposals.record(document);
            Ledgers.execute(
                    address, "create table record.rescued as select id, payload, salt, metadata from record.event");
            disposals.decide(Disposition.DISPOSE);
            disposals.dispose(Digest.sha256(document));
            if (!store.feed().awaitBeyond(6, Duration.ofSeconds(60))) {
                throw new IllegalStateException("the sequencer placed nothing");
            }
            new Eraser(database).run();
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        return address;
    }
}
