package org.sillok.query.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.disclosure.Ground.PERSONAL_DATA;
import static org.sillok.query.publication.Published.M;
import static org.sillok.query.publication.Published.close;
import static org.sillok.query.publication.Published.meeting;
import static org.sillok.query.publication.Published.open;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.disclosure.Part;
import org.sillok.publication.PublicMeeting;
import org.sillok.query.Projector;
import org.sillok.query.publication.PublicReading.PublicSearch;
import org.sillok.query.views.Views;
import org.sillok.record.Fact;
import org.sillok.record.RecordStreams;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public edition in a real database, read by the role that can see nothing else. */
class PressTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Database database = Servers.freshDatabase();
    private final RecordStore store = RecordStore.open(database);
    private final Press press = new Press(database.viewer(), store.feed(), store.feed());
    private final PublicReading reading = new PublicReading(database.publicReader());
    private final PublicSpeeches speeches = new PublicSpeeches(database.publicReader());
    private final PublicOverview overview = new PublicOverview(database.publicReader());
    private final Map<String, Long> sequences = new HashMap<>();
    private long recorded = -1;

    @BeforeEach
    void prepare() {
        press.prepare();
    }

    @AfterEach
    void closeAll() {
        press.close();
        store.close();
        database.close();
    }

    private void given(Fact... facts) throws InterruptedException {
        for (var fact : facts) {
            var sequence = sequences.merge(fact.stream(), 0L, (before, zero) -> before + 1);
            store.engine()
                    .appendEvents(List.of(new GenericDomainEventMessage<>(
                            fact.getClass().getSimpleName(), fact.stream(), sequence, fact, Map.of())));
            recorded++;
        }
        while (!store.feed().awaitBeyond(recorded - 1, Duration.ofSeconds(30))) {
            assertThat(store.feed().last()).isLessThan(recorded);
        }
    }

    private void published(Fact... facts) throws InterruptedException {
        given(facts);
        press.catchUp();
    }

    private PublicMeeting line() {
        return reading.meeting(M).orElseThrow();
    }

    private long hits(String words) {
        return reading.decisions(new PublicSearch(words, null, null, null, null), 1, 20)
                .total();
    }

    private List<Integer> said(String words) {
        return speeches.found(words, null, null, 1, 20).items().stream()
                .map(hit -> hit.speech().number())
                .toList();
    }

    /** All that the public's role can read, whatever it is. */
    private String everything() {
        var tables = new JdbcTemplate(database.publicReader());
        var all = new StringBuilder();
        for (var table : List.of("meeting", "edition", "decision", "speech")) {
            tables.queryForList("select t::text from public_edition." + table + " t order by 1", String.class)
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }

    @Test
    void publishesWhatWasDecidedOn() throws InterruptedException {
        published(meeting());
        assertThat(reading.meetings(null, null, 1, 20).total()).isZero();

        published(open(Part.ofRecord()));
        assertThat(line().edition()).isEqualTo(1);
        assertThat(reading.meetings("c", 2026, 1, 20).items()).containsExactly(line());
        assertThat(reading.meetings("other", null, 1, 20).items()).isEmpty();
        assertThat(reading.latest(5)).containsExactly(line());
        assertThat(reading.edition(M).orElseThrow().record()).isNotNull();
        assertThat(Canonical.sha256(new String(reading.bytes(M).orElseThrow(), UTF_8)))
                .isEqualTo(line().sha256());
    }

    @Test
    void findsOnlyWhatIsShown() throws InterruptedException {
        published(meeting());
        published(open(Part.ofRecord()));
        assertThat(hits("접근")).isEqualTo(1);
        assertThat(hits("웹접근성 계획")).isEqualTo(1);
        assertThat(hits("")).isEqualTo(1);

        published(close(Part.item(1), PERSONAL_DATA));
        assertThat(hits("접근")).isZero();
        assertThat(hits("")).isEqualTo(1);
    }

    @Test
    void findsWhatWasSaidAsFarAsItIsShown() throws InterruptedException {
        published(meeting());
        assertThat(said("주무관")).isEmpty();
        published(open(Part.ofRecord()));
        assertThat(said("주무관")).containsExactly(1);
        assertThat(said("12번지의 일은")).containsExactly(1);
        assertThat(said("위원")).containsExactly(2);
        assertThat(said("")).isEmpty();
        assertThat(speeches.found("주무관", "other", null, 1, 20).total()).isZero();
        assertThat(speeches.found("주무관", "c", 2026, 1, 20).total()).isEqualTo(1);

        published(close(Part.span(1, 0, 7), PERSONAL_DATA));
        assertThat(said("가람동")).isEmpty();
        assertThat(said("주무관")).containsExactly(1);
        published(close(Part.ofRecord(), PERSONAL_DATA));
        assertThat(said("주무관")).isEmpty();
    }

    @Test
    void tellsWhatThereIsAtAll() throws InterruptedException {
        published(meeting());
        assertThat(overview.committees()).isEmpty();
        assertThat(overview.years()).isEmpty();

        published(open(Part.ofRecord()));
        assertThat(overview.committees()).extracting("committee").containsExactly("c");
        assertThat(overview.years()).containsExactly(line().heldOn().getYear());
        var sitting = overview.sittings(null, 5).get(0);
        assertThat(sitting.meeting()).isEqualTo(line());
        assertThat(sitting.begins()).isNotNull();
        assertThat(sitting.place()).isNotBlank();
        assertThat(overview.sittings("other", 5)).isEmpty();

        published(close(Part.ofRecord(), PERSONAL_DATA));
        var closed = overview.sittings("c", 5).get(0);
        assertThat(closed.begins()).isNull();
        assertThat(closed.place()).isNull();
    }

    @Test
    void leavesNothingOfWhatWasWithdrawnButAMark() throws InterruptedException {
        published(meeting());
        published(open(Part.ofRecord()));
        var first = line().sha256();
        assertThat(everything()).contains("가람동 12번지", first);

        published(close(Part.span(1, 0, 7), PERSONAL_DATA));

        assertThat(everything()).doesNotContain("가람동").doesNotContain(first);
        assertThat(reading.editions(M)).hasSize(2);
        assertThat(reading.editions(M).get(0).withdrawn()).isNotNull();
        assertThat(reading.editions(M).get(0).sha256()).isNull();
        assertThat(press.editions(M).get(0).sha256()).isEqualTo(first);
    }

    @Test
    void makesTheSameAnew() throws InterruptedException {
        published(meeting());
        published(open(Part.ofRecord()), close(Part.seat("seat-2"), PERSONAL_DATA));
        published(Published.meeting("n", 2));
        published(open(Part.followUp(1)));
        var before = everything();
        assertThat(before).isNotBlank();

        press.rebuild();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void publishesTheSameInOneBatchAsFactByFact() throws InterruptedException {
        var facts = new ArrayList<>(List.of(meeting()));
        facts.addAll(List.of(open(Part.ofRecord()), open(Part.followUp(1)), close(Part.span(1, 0, 7), PERSONAL_DATA)));
        for (var fact : facts) {
            published(fact);
        }
        var before = press.editions(M);

        press.rebuild();

        assertThat(press.editions(M)).isEqualTo(before).hasSize(3);
    }

    @Test
    void showsNothingOfAMeetingThatItCannotCompose() throws InterruptedException {
        published(meeting());
        published(open(Part.ofRecord()));
        RecordStreams broken = (position, streams) -> {
            throw new IllegalStateException("a fact that nobody expects");
        };
        given(close(Part.span(1, 0, 7), PERSONAL_DATA));
        try (var other = new Press(database.viewer(), store.feed(), broken)) {
            other.catchUp();
            assertThat(other.stuck()).isEqualTo(1);
        }
        assertThat(everything()).isEmpty();

        published(open(Part.followUp(1)));
        assertThat(press.stuck()).isZero();
        assertThat(everything()).doesNotContain("가람동").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from record.event",
                "select * from record.ledger",
                "select * from record.pass",
                "select * from view.meeting",
                "select * from view.speech",
                "select * from view.disclosure",
                "select * from publication.edition",
                "select * from publication.progress",
                "delete from public_edition.meeting",
                "update public_edition.meeting set json = ''",
                "insert into public_edition.edition values ('m', 9, now(), null, false, null, '{}')",
                "create table public_edition.more (id int)",
                "create schema more",
                "set role sillok_viewer",
                "copy public_edition.meeting to '/tmp/meeting'"
            })
    void refusesThePublicAllElse(String attempt) throws SQLException {
        new Projector(database.viewer(), store.feed(), Views.all()).prepare();
        try (var connection = database.publicReader().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }
}
