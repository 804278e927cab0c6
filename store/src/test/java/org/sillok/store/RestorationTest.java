package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.sillok.disclosure.Disclosures;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Digest;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Fact;
import org.sillok.record.Provenance;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportEvent;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.StreamDisposed;
import org.sillok.source.SourceReceived;
import org.springframework.jdbc.core.JdbcTemplate;

/** What belongs to a meeting is taken out whole, and put into an empty record as it was. */
class RestorationTest extends OnEachVersion {

    private static final Vocabulary VOCABULARY = Vocabulary.ofTheRecord();
    private static final byte[] PAPER = "안건".getBytes(UTF_8);
    private static final String MEETING = fact(MeetingConvened.class).meetingId();
    private static final String COMMITTEE = fact(MeetingConvened.class).committeeId();
    private static final String SOURCE = fact(SourceReceived.class).sha256();

    @Test
    void takesOutWhatBelongsToAMeeting() throws Exception {
        var recorded = record();
        var events = meeting(database);
        assertThat(events)
                .extracting(StoredEvent::stream)
                .containsOnly(
                        COMMITTEE, MEETING, ReportEvent.stream(MEETING), Disclosures.of(MEETING), "source/" + SOURCE);
        var keeping = RetentionSamples.all().filter(fact -> !disposes(fact)).count();
        // The committee's last event came after everything else, and how a record is kept is no part of it.
        assertThat(events).hasSize(recorded - (int) keeping - 1);
        assertThat(events).isSortedAccordingTo((one, other) -> Long.compare(one.position(), other.position()));
        try (var connection = database.recorder().getConnection();
                var record = RecordSnapshot.of(connection, VOCABULARY)) {
            assertThat(record.ended(null)).containsExactly(MEETING);
            assertThat(record.holds(Digest.sha256(PAPER).toString())).isTrue();
            assertThat(record.holds("ab".repeat(32))).isFalse();
            assertThat(record.meeting("another")).isEmpty();
        }
    }

    @Test
    void findsNoPackageToBeMadeOfWhatWasDisposedOf() throws Exception {
        record(fact -> true);
        try (var connection = database.recorder().getConnection();
                var record = RecordSnapshot.of(connection, VOCABULARY)) {
            assertThat(record.ended(null)).isEmpty();
        }
    }

    @Test
    void needsNoMoreThanTheRightToRead() throws Exception {
        record();
        // Roles belong to the server, which other tests use too.
        var reader = owner.as("reader_" + System.nanoTime(), "secret");
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create role %1$s login password '%2$s'; grant usage on schema record to %1$s; "
                            .formatted(reader.user(), reader.password())
                    + "grant select on all tables in schema record to " + reader.user());
        }
        try (var connection = reader.connect("test");
                var record = RecordSnapshot.of(connection, VOCABULARY)) {
            assertThat(record.meeting(MEETING)).isNotEmpty();
            assertThat(record.content(Digest.sha256(PAPER).toString())).contains(PAPER);
            assertThat(record.ledger().covering(1)).isEmpty();
        }
    }

    @Test
    void putsBackEachByte() throws Exception {
        record();
        var events = meeting(database);
        try (var empty = Database.at(Servers.fresh(version.server()))) {
            try (var restoration = Restoration.into(empty)) {
                restoration.add(events.subList(3, events.size()));
                restoration.add(events);
                restoration.keep(PAPER);
                restoration.store();
                restoration.compare(events);
                restoration.commit();
            }
            try (var store = RecordStore.open(empty)) {
                var last = events.get(events.size() - 1);
                assertThat(store.feed().awaitPosition(last.stream(), last.sequence(), PATIENCE))
                        .hasValue(events.size() - 1);
                assertThat(store.contents().find(Digest.sha256(PAPER).toString()))
                        .contains(PAPER);
            }
            assertThat(unplaced(meeting(empty))).isEqualTo(unplaced(events));
            assertThatThrownBy(() -> Restoration.into(empty))
                    .isInstanceOf(NotRestorable.class)
                    .hasMessageContaining("record.event");
        }
    }

    @Test
    void leavesNothingOfWhatWasNotCommitted() throws Exception {
        record();
        var events = meeting(database);
        try (var empty = Database.at(Servers.fresh(version.server()))) {
            try (var restoration = Restoration.into(empty)) {
                restoration.add(events);
                restoration.keep(PAPER);
                restoration.store();
            }
            for (var table : List.of("event", "content", "committee_name", "meeting_number")) {
                assertThat(new JdbcTemplate(empty.recorder())
                                .queryForObject("select count(*) from record." + table, Long.class))
                        .isZero();
            }
        }
    }

    @Test
    void refusesWhatDoesNotFitTogether() throws Exception {
        record();
        var events = meeting(database);
        try (var empty = Database.at(Servers.fresh(version.server()))) {
            var torn = new ArrayList<>(events);
            torn.removeIf(event -> event.stream().equals(MEETING) && event.sequence() == 1);
            try (var restoration = Restoration.into(empty)) {
                restoration.add(torn);
                assertThatThrownBy(restoration::store).hasMessageContaining("GAP " + MEETING);
            }
            var altered = new ArrayList<>(events);
            altered.replaceAll(event -> event.position() == 2 ? withOtherSalt(event) : event);
            try (var restoration = Restoration.into(empty)) {
                restoration.add(events);
                restoration.add(altered);
                restoration.store();
                restoration.compare(events);
                assertThatThrownBy(() -> restoration.compare(altered)).hasMessageContaining("TWO_RECORDS");
            }
        }
    }

    /** One event of each kind, and one more of the committee behind them. */
    private static boolean disposes(Fact fact) {
        return fact instanceof RecordDisposed || fact instanceof StreamDisposed;
    }

    private int record() throws InterruptedException {
        return record(fact -> !disposes(fact));
    }

    private int record(Predicate<Fact> taken) throws InterruptedException {
        var facts = new ArrayList<>(Samples.all().filter(taken).toList());
        facts.add(fact(org.sillok.committee.SecretaryAppointed.class));
        var next = new HashMap<String, Long>();
        try (var store = RecordStore.open(database)) {
            store.contents().keep(PAPER);
            for (var fact : facts) {
                var sequence = next.merge(fact.stream(), 0L, (before, first) -> before + 1);
                store.engine()
                        .appendEvents(List.of(new GenericDomainEventMessage<>(
                                VOCABULARY.typeOf(fact), fact.stream(), sequence, fact, metadata(fact))));
            }
            assertThat(store.feed().awaitPosition(COMMITTEE, next.getOrDefault(COMMITTEE, 0L), PATIENCE))
                    .isPresent();
        }
        return facts.size();
    }

    private static Map<String, String> metadata(Fact fact) {
        return fact instanceof MeetingConvened
                ? Map.of("actor", "간사", Provenance.SOURCE, SOURCE)
                : Map.of("actor", "간사");
    }

    private static List<StoredEvent> meeting(Database database) throws SQLException {
        try (var connection = database.recorder().getConnection();
                var record = RecordSnapshot.of(connection, VOCABULARY)) {
            return record.meeting(MEETING);
        }
    }

    private static List<StoredEvent> unplaced(List<StoredEvent> events) {
        return events.stream().map(event -> event.at(0)).toList();
    }

    private static StoredEvent withOtherSalt(StoredEvent event) {
        return new StoredEvent(
                event.position(),
                event.eventId(),
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata(),
                Bytes.of(new byte[32]),
                event.request(),
                event.requestPart());
    }

    private static <T extends Fact> T fact(Class<T> kind) {
        return Samples.all()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
