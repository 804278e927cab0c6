package org.sillok.store.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.verification.Damage;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;

/** Whoever owns the database may switch every guard off; what they do then shows. */
class TamperTest {

    private static final List<Integer> PLACES = List.of(0, Ledgers.EVENTS / 2, Ledgers.EVENTS - 1);

    /** Column, what it is set to, what that is called. */
    private static final List<Arguments> FLIPS = List.of(
            Arguments.of("event_id", "gen_random_uuid()", Damage.EVENT_ALTERED),
            Arguments.of("stream", "stream || '가'", Damage.EVENT_ALTERED),
            Arguments.of("sequence", "sequence + 100", Damage.EVENT_ALTERED),
            Arguments.of("type", "'SpeechMad'", Damage.EVENT_ALTERED),
            Arguments.of("revision", "'2'", Damage.EVENT_ALTERED),
            Arguments.of("payload", "payload || ' '::bytea", Damage.EVENT_ALTERED),
            Arguments.of("metadata", "metadata || ' '::bytea", Damage.EVENT_ALTERED),
            Arguments.of("salt", "set_byte(salt, 7, (get_byte(salt, 7) + 1) % 256)", Damage.EVENT_ALTERED),
            Arguments.of("recorded_at", "recorded_at + interval '1 hour'", Damage.EVENT_ALTERED),
            Arguments.of("recorded_at", "'infinity'", Damage.EVENT_ALTERED),
            Arguments.of("id", "id + 100000", Damage.LINK_ALTERED),
            Arguments.of("request", "gen_random_uuid()", Damage.BOOKKEEPING_ALTERED),
            Arguments.of("request_part", "request_part + 2", Damage.BOOKKEEPING_ALTERED),
            Arguments.of("xid", "'4611686018427387904'::xid8", Damage.BOOKKEEPING_ALTERED));

    static Stream<Arguments> flips() {
        return FLIPS.stream().flatMap(flip -> PLACES.stream()
                .map(place -> Arguments.of(flip.get()[0], flip.get()[1], flip.get()[2], place)));
    }

    static List<Integer> places() {
        return PLACES;
    }

    @Test
    void findsNothingInAnHonestRecord() throws SQLException {
        var honest = Ledgers.honest();
        var found = examine(honest);
        assertThat(found.differences()).isEmpty();
        assertThat(found.size()).isEqualTo(Ledgers.EVENTS);
        assertThat(found.checkpoints()).isEqualTo(3);
        assertThat(found.waiting()).isZero();
        assertThat(found.key()).isEqualTo(Ledgers.KEY.verifier().toString());
        assertThat(found.trusted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("flips")
    void tellsWhichColumnWasAltered(String column, String value, Damage damage, int place) throws SQLException {
        var found = tamper(
                "update record.event set %s = %s where id = (select event from record.ledger where position = %d)"
                        .formatted(column, value, place));
        assertFirst(found, damage, place);
        assertThat(found.first().orElseThrow().columns()).contains(column);
    }

    @Test
    void knowsATransactionThatThePassBeforeHadSeen() throws SQLException {
        var found = tamper("update record.event set xid = '3'"
                + " where id = (select event from record.ledger where position = 20)");
        assertFirst(found, Damage.BOOKKEEPING_ALTERED, 20);
    }

    @Test
    void tellsWhatStoodThere() throws SQLException {
        var sequence = tamper("update record.event set sequence = sequence + 100"
                + " where id = (select event from record.ledger where position = 13)");
        assertThat(sequence.first().orElseThrow().was()).isEqualTo("4");
        assertThat(sequence.first().orElseThrow().columns()).containsExactly("sequence");
        var type = tamper(
                "update record.event set type = 'VoteLost' where id = (select event from record.ledger where position = 13)");
        assertThat(type.first().orElseThrow().was()).isEqualTo("VoteTaken");
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsALeafFromAnEvent(int place) throws SQLException {
        assertFirst(
                tamper("update record.ledger set leaf = sha256(leaf) where position = " + place),
                Damage.LEAF_ALTERED,
                place);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatAPlaceLeadsElsewhere(int place) throws SQLException {
        assertFirst(
                tamper("update record.ledger set event = event + 100000 where position = " + place),
                Damage.LINK_ALTERED,
                place);
        var twice = tamper("""
                update record.ledger set event = (select min(event) from record.ledger where position <> %1$d)
                where position = %1$d
                """.formatted(place));
        assertFirst(twice, Damage.LINK_ALTERED, place);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatAPlaceWasMoved(int place) throws SQLException {
        for (var elsewhere : List.of("-5", "position + 1000", "9223372036854775807")) {
            assertFirst(
                    tamper("update record.ledger set position = %s where position = %d".formatted(elsewhere, place)),
                    Damage.POSITION_ALTERED,
                    place);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatAnEventWasDeleted(int place) throws SQLException {
        assertFirst(
                tamper("delete from record.event where id = (select event from record.ledger where position = %d)"
                        .formatted(place)),
                Damage.EVENT_DELETED,
                place);
        assertFirst(
                tamper("delete from record.ledger where position = " + place),
                place == Ledgers.EVENTS - 1 ? Damage.TAIL_TRUNCATED : Damage.EVENT_DELETED,
                place);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Ledgers.EVENTS / 2})
    void tellsThatAnEventWasDeletedAndTheRestMovedUp(int place) throws SQLException {
        var found = tamper("""
                delete from record.event where id = (select event from record.ledger where position = %1$d);
                delete from record.ledger where position = %1$d;
                update record.ledger set position = -position where position > %1$d;
                update record.ledger set position = -position - 1 where position < 0
                """.formatted(place));
        assertFirst(found, Damage.EVENT_DELETED, place);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatAnEventHasNoPlace(int place) throws SQLException {
        var found = tamper("""
                insert into record.event (id, event_id, stream, sequence, type, revision, payload, metadata, salt, request,
                    request_part, recorded_at, xid)
                select id + 100000, gen_random_uuid(), '회의-9', 0, type, revision, payload, metadata, salt,
                    gen_random_uuid(), 0, recorded_at, xid from record.event
                where id = (select event from record.ledger where position = %d)
                """.formatted(place));
        assertThat(found.first().orElseThrow().damage()).isEqualTo(Damage.EVENT_INSERTED);
        assertThat(found.first().orElseThrow().stream()).isEqualTo("회의-9");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Ledgers.EVENTS / 2, Ledgers.EVENTS - 2})
    void tellsThatEventsWereReordered(int place) throws SQLException {
        assertFirst(swapped("record.ledger", "event", "position", place), Damage.EVENTS_REORDERED, place);
        var moved = tamper("""
                update record.ledger set position = -9 where position = %1$d;
                update record.ledger set position = %1$d where position = %1$d + 1;
                update record.ledger set position = %1$d + 1 where position = -9
                """.formatted(place));
        assertFirst(moved, Damage.EVENTS_REORDERED, place);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Ledgers.EVENTS / 2, Ledgers.EVENTS - 2})
    void tellsThatContentsWereSwapped(int place) throws SQLException {
        var found = tamper("""
                create temp table pair as select l.position, e.id, e.payload from record.event e
                    join record.ledger l on l.event = e.id where l.position in (%1$d, %1$d + 1);
                update record.event e set payload = (select payload from pair other where other.id <> e.id)
                    where id in (select id from pair)
                """.formatted(place));
        assertFirst(found, Damage.PAYLOADS_SWAPPED, place);
        assertThat(found.differences()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Ledgers.EVENTS / 2, Ledgers.EVENTS - 1})
    void tellsThatTheTailWasCutOff(int place) throws SQLException {
        var found = tamper("""
                delete from record.event where id in (select event from record.ledger where position >= %1$d);
                delete from record.ledger where position >= %1$d
                """.formatted(place));
        assertFirst(found, Damage.TAIL_TRUNCATED, place);
    }

    @Test
    void tellsThatItWasPutBackToABackup() throws Exception {
        var backup = Ledgers.honest();
        var now = Ledgers.copy(backup);
        try (var database = Database.at(now)) {
            Ledgers.record(database, now, Ledgers.EVENTS, 5);
        }
        var kept = new Expectation(Ledgers.checkpoint(now, Ledgers.KEY), null);
        assertThat(Ledgers.examine(now, kept).differences()).isEmpty();
        assertFirst(Ledgers.examine(backup, kept), Damage.ROLLED_BACK, Ledgers.EVENTS);
    }

    @Test
    void tellsThatItWentOnOtherwiseFromABackup() throws Exception {
        var backup = Ledgers.honest();
        var one = Ledgers.copy(backup);
        var other = Ledgers.copy(backup);
        for (var each : List.of(one, other)) {
            try (var database = Database.at(each)) {
                Ledgers.record(database, each, Ledgers.EVENTS, 5);
            }
            Ledgers.keep(each, Ledgers.checkpoint(each, Ledgers.KEY));
        }
        var kept = new Expectation(Ledgers.checkpoint(one, Ledgers.KEY), null);
        var found = Ledgers.examine(other, kept);
        assertFirst(found, Damage.FORKED, 0);
        assertThat(found.first().orElseThrow().until()).isEqualTo(Ledgers.EVENTS + 4);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatTheTreeWasReplaced(int place) throws SQLException {
        var found = tamper(rewritten(place));
        assertThat(found.first().orElseThrow().damage()).isEqualTo(Damage.TREE_REPLACED);
        assertThat(found.first().orElseThrow().from()).isLessThanOrEqualTo(place);
        assertThat(found.first().orElseThrow().until()).isGreaterThanOrEqualTo(place);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tellsThatTheTreeWasReplacedAndSignedAnew(int place) throws SQLException {
        var altered = altered(rewritten(place));
        signAnew(altered);
        assertThat(examine(altered).first().orElseThrow().damage()).isEqualTo(Damage.TREE_REPLACED);
        // Without anything from outside it agrees with itself: the reason to keep a checkpoint.
        assertThat(Ledgers.examine(altered, Expectation.NOTHING).differences()).isEmpty();
        assertThat(Ledgers.examine(altered, new Expectation(null, Ledgers.KEY.verifier()))
                        .first()
                        .orElseThrow()
                        .damage())
                .isEqualTo(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    @Test
    void tellsThatCheckpointsWereSignedByAnotherKey() throws SQLException {
        var altered = altered("select 1");
        signAnew(altered);
        assertThat(examine(altered).first().orElseThrow().damage()).isEqualTo(Damage.SIGNED_BY_ANOTHER_KEY);
    }

    @Test
    void tellsThatACheckpointWasAltered() throws SQLException {
        assertFirst(
                tamper("update record.checkpoint set root = sha256(root) where size = 24"),
                Damage.CHECKPOINT_ALTERED,
                Ledgers.EVENTS - 1);
    }

    @Test
    void tellsThatAStreamLacksAnEvent() throws SQLException {
        var altered = altered("""
                delete from record.event where id = (select event from record.ledger where position = 12);
                delete from record.ledger where position = 12;
                update record.ledger set position = -position where position > 12;
                update record.ledger set position = -position - 1 where position < 0;
                update record.ledger l set leaf = record.leaf(l.position, e) from record.event e where e.id = l.event;
                delete from record.pass; delete from record.checkpoint
                """);
        var found = Ledgers.examine(altered, Expectation.NOTHING).first().orElseThrow();
        assertThat(found.damage()).isEqualTo(Damage.STREAM_BROKEN);
        assertThat(found.was()).isEqualTo("4");
    }

    @Test
    void takesWhatWaitsForAPlaceForHonest() throws SQLException {
        var waiting = tamper("""
                insert into record.event (id, event_id, stream, sequence, type, revision, payload, metadata, salt, request,
                    request_part)
                select max(id) + 1, gen_random_uuid(), '회의-9', 0, 'SpeechMade', '1', 'a', 'b', sha256('c'),
                    gen_random_uuid(), 0 from record.event
                """);
        assertThat(waiting.differences()).isEmpty();
        assertThat(waiting.waiting()).isOne();
    }

    private static String rewritten(int place) {
        return """
                update record.event set payload = 'false' where id = (select event from record.ledger where position = %1$d);
                update record.ledger l set leaf = record.leaf(l.position, e) from record.event e
                    where e.id = l.event and l.position = %1$d
                """.formatted(place);
    }

    private static void signAnew(Address altered) throws SQLException {
        Ledgers.execute(
                altered,
                "delete from record.checkpoint; delete from record.ledger_key;"
                        + " insert into record.ledger_key (verifier, since) values ('" + Ledgers.STRANGER.verifier()
                        + "', 0)");
        Ledgers.keep(altered, Ledgers.checkpoint(altered, Ledgers.STRANGER));
    }

    private static Examination swapped(String table, String column, String key, int place) throws SQLException {
        return tamper("""
                update %1$s one set %2$s = other.%2$s from %1$s other
                where one.%3$s in (%4$d, %4$d + 1) and other.%3$s in (%4$d, %4$d + 1) and one.%3$s <> other.%3$s
                """.formatted(table, column, key, place));
    }

    private static Examination tamper(String sql) throws SQLException {
        return examine(altered(sql));
    }

    private static Address altered(String sql) throws SQLException {
        var altered = Ledgers.honest();
        Ledgers.takeGuardsAway(altered);
        Ledgers.execute(altered, sql);
        return altered;
    }

    private static Examination examine(Address address) {
        return Ledgers.examine(address, new Expectation(Ledgers.kept(), null));
    }

    private static void assertFirst(Examination found, Damage damage, long place) {
        assertThat(found.first()).as("%s", found.differences()).isPresent();
        assertThat(found.first().orElseThrow().damage())
                .as("%s", found.differences())
                .isEqualTo(damage);
        assertThat(found.first().orElseThrow().from())
                .as("%s", found.differences())
                .isEqualTo(place);
    }
}
