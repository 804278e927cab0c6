package org.sillok.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.founded;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.said;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.audit.Difference;
import org.sillok.audit.Difference.Change;
import org.sillok.audit.Difference.Field;
import org.sillok.audit.Difference.Kind;
import org.sillok.audit.Difference.Subject;
import org.sillok.audit.Moment.Neighbour;
import org.sillok.audit.ReadDifference;
import org.sillok.audit.ReadMoment;
import org.sillok.audit.ReadTimeline;
import org.sillok.audit.Timeline;
import org.sillok.audit.TimelineEvent;
import org.sillok.audit.TimelineFilter;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.query.Projector;
import org.sillok.query.Reading;
import org.sillok.query.views.Views;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.record.Unknown;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;

/** The timeline of a meeting, its moments and what differs between them, over the record itself. */
class ReplayTest {

    private final Database database = Servers.freshDatabase();
    private final RecordStore store = RecordStore.open(database);
    private final Projector projector = new Projector(database.viewer(), store.feed(), Views.all());
    private final Reading reading = new Reading(database.viewer());
    private final TimelineAnswers timelines = new TimelineAnswers(reading);
    private final MomentAnswers moments = new MomentAnswers(reading);
    private final DifferenceAnswers differences = new DifferenceAnswers(reading);
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void record() throws InterruptedException {
        projector.prepare();
        projector.start();
        recorded("가온", "r-0", null, founded("c", "정보화위원회"));
        recorded("나래", "r-1", null, convened("m", "c", 1, 3, Basis.LIVE), attended("m", 1, "13:50"));
        recorded("나래", "r-2", null, placed("m", 1, ItemKind.DELIBERATION, "예산안"));
        recorded("다솜", "r-3", null, said("m", 1, "의견입니다", 1));
        recorded("자동", "r-4", ids.get(4), new OpinionCorrected("m", 1, "의견입니다", "고친 의견", Nature.WORDING, "오기", "다솜"));
        recorded("나래", "r-5", null, new AgendaItemWithdrawn("m", 1, "철회함", null));
        assertThat(projector.await(6, Duration.ofSeconds(60))).isTrue();
    }

    @AfterEach
    void close() {
        projector.close();
        store.close();
        database.close();
    }

    @Test
    void tellsTheEventsOfAMeetingAlone() {
        var timeline = timeline(TimelineFilter.NONE, null, 20, null);
        assertThat(positions(timeline)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(timeline.total()).isEqualTo(6);
        assertThat(timeline.next()).isNull();
        assertThat(timeline.events().get(3).consequences()).containsExactly(5L);
        assertThat(timeline.events().get(3).event().payload()).contains("\"text\":\"의견입니다\"");
    }

    @Test
    void pagesByPositionAndEndsAtTheMoment() {
        var first = timeline(TimelineFilter.NONE, null, 2, 4L);
        assertThat(positions(first)).containsExactly(1L, 2L);
        assertThat(first.total()).isEqualTo(4);
        var second = timeline(TimelineFilter.NONE, first.next(), 2, 4L);
        assertThat(positions(second)).containsExactly(3L, 4L);
        assertThat(second.next()).isNull();
    }

    @Test
    void narrowsByActPersonItemRequestAndBothClocks() {
        assertThat(chosen("MemberAttended", null, null, null)).containsExactly(2L);
        assertThat(chosen(null, "다솜", null, null)).containsExactly(4L, 5L);
        assertThat(chosen(null, "seat-1", null, null)).contains(2L).doesNotContain(3L, 6L);
        assertThat(chosen(null, null, 1, null)).containsExactly(3L, 4L, 6L);
        assertThat(chosen(null, null, null, "r-1")).containsExactly(1L, 2L);
        var room = at("13:50").toInstant();
        assertThat(positions(timeline(clocks(room, room.plusSeconds(1), null), null, 20, null)))
                .containsExactly(2L);
        var recorded = timeline(TimelineFilter.NONE, null, 20, null)
                .events()
                .get(4)
                .event()
                .recordedAt();
        assertThat(positions(timeline(clocks(null, null, recorded), null, 20, null)))
                .containsExactly(5L, 6L);
    }

    @Test
    void handsOnWhatThePagesShow() {
        var taken = new ArrayList<TimelineEvent>();
        timelines.each("m", TimelineFilter.NONE, 5, taken::add);
        assertThat(taken).isEqualTo(timeline(TimelineFilter.NONE, null, 20, 5L).events());
    }

    @Test
    void tellsAtAMomentWhatHangsTogether() {
        var said = moments.answer(new ReadMoment("m", null, 4L));
        assertThat(said.number()).isEqualTo(4);
        assertThat(said.count()).isEqualTo(6);
        assertThat(said.event().type()).isEqualTo("OpinionStated");
        assertThat(said.cause()).isNull();
        assertThat(said.consequences()).containsExactly(new Neighbour(5, "OpinionCorrected", "m"));

        var corrected = moments.answer(new ReadMoment("m", 5, null));
        assertThat(corrected.cause()).isEqualTo(new Neighbour(4, "OpinionStated", "m"));
        assertThat(moments.answer(new ReadMoment("m", 1, null)).sameRequest())
                .containsExactly(new Neighbour(2, "MemberAttended", "m"));
        assertThatThrownBy(() -> moments.answer(new ReadMoment("m", 7, null))).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> moments.answer(new ReadMoment("m", null, 0L))).isInstanceOf(Unknown.class);
    }

    @Test
    void tellsWhatWasAddedAlteredAndWhichEventDidIt() {
        var difference = differences.answer(new ReadDifference("m", 4, 6));
        var speech = change(difference, Subject.SPEECH);
        assertThat(speech.kind()).isEqualTo(Kind.ALTERED);
        assertThat(speech.of()).isEqualTo(Map.of("opinion", "1"));
        assertThat(speech.fields()).containsExactly(new Field("text", "의견입니다", "고친 의견"));
        assertThat(speech.events()).containsExactly(new Neighbour(5, "OpinionCorrected", "m"));
        assertThat(change(difference, Subject.CORRECTION).kind()).isEqualTo(Kind.ADDED);
        assertThat(change(difference, Subject.ITEM).fields()).containsExactly(new Field("withdrawn", null, "철회함"));
        assertThat(change(difference, Subject.ITEM).events())
                .containsExactly(new Neighbour(6, "AgendaItemWithdrawn", "m"));
    }

    @Test
    void findsNoDifferenceWhereNothingChanged() {
        assertThat(differences.answer(new ReadDifference("m", 4, 4)).changes()).isEmpty();
        assertThat(change(differences.answer(new ReadDifference("m", 0, 6)), Subject.MEMBER)
                        .kind())
                .isEqualTo(Kind.ADDED);
        assertThatThrownBy(() -> differences.answer(new ReadDifference("nowhere", 0, 6)))
                .isInstanceOf(Unknown.class);
    }

    private static Change change(Difference difference, Subject subject) {
        return difference.changes().stream()
                .filter(change -> change.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> chosen(
            @Nullable String act, @Nullable String person, @Nullable Integer item, @Nullable String request) {
        var filter = new TimelineFilter(act, person, item, request, null, null, null, null);
        return positions(timeline(filter, null, 20, null));
    }

    private static TimelineFilter clocks(@Nullable Instant from, @Nullable Instant until, @Nullable Instant recorded) {
        return new TimelineFilter(null, null, null, null, from, until, recorded, null);
    }

    private Timeline timeline(TimelineFilter filter, @Nullable Long after, int size, @Nullable Long asOf) {
        return timelines.answer(new ReadTimeline("m", filter, after, size, asOf));
    }

    private static List<Long> positions(Timeline timeline) {
        return timeline.events().stream().map(each -> each.event().position()).toList();
    }

    private void recorded(String actor, String request, @Nullable String cause, Fact... facts) {
        var origin = new Origin(actor, "CLERK", request, cause, "LIVE");
        var events = new ArrayList<DomainEventMessage<?>>();
        for (var fact : facts) {
            var sequence = sequences.merge(fact.stream(), 0L, (before, zero) -> before + 1);
            var event = new GenericDomainEventMessage<>(
                    "stream", fact.stream(), sequence, fact, MetaData.from(origin.metadata()));
            ids.add(event.getIdentifier());
            events.add(event);
        }
        store.engine().appendEvents(events);
    }
}
