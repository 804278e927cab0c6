package org.sillok.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.founded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.audit.PlaceEvent;
import org.sillok.audit.ReadTrail;
import org.sillok.audit.TrailLine;
import org.sillok.meeting.Basis;
import org.sillok.query.Projector;
import org.sillok.query.Reading;
import org.sillok.query.views.Views;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.record.Page;
import org.sillok.record.Provenance;
import org.sillok.record.Unknown;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;

/** The audit trail over the record itself, followed live. */
class TrailTest {

    private final Database database = Servers.freshDatabase();
    private final RecordStore store = RecordStore.open(database);
    private final Projector projector = new Projector(database.viewer(), store.feed(), Views.all());
    private final TrailAnswers answers = new TrailAnswers(new Reading(database.viewer()));
    private final Map<String, Long> sequences = new HashMap<>();

    @BeforeEach
    void follow() throws InterruptedException {
        projector.prepare();
        projector.start();
        recorded("가온", founded("c", "정보화위원회"));
        recorded("나래", convened("m", "c", 1, 3, Basis.LIVE), attended("m", 1, "13:50"), attended("m", 2, null));
        assertThat(projector.await(3, Duration.ofSeconds(60))).isTrue();
    }

    @AfterEach
    void close() {
        projector.close();
        store.close();
        database.close();
    }

    @Test
    void tellsEveryEventWithBothClocksAndThePayloadAsStored() {
        var lines =
                trail(new ReadTrail("m", null, null, null, null, 1, 20, null)).items();

        assertThat(lines).extracting(TrailLine::position).containsExactly(1L, 2L, 3L);
        assertThat(lines).extracting(TrailLine::sequence).containsExactly(0L, 1L, 2L);
        var came = lines.get(1);
        assertThat(came.type()).isEqualTo("MemberAttended");
        assertThat(came.occurredAt()).isEqualTo(at("13:50"));
        assertThat(came.actor()).isEqualTo("나래");
        assertThat(came.role()).isEqualTo("CLERK");
        assertThat(came.basis()).isEqualTo(Basis.LIVE);
        assertThat(came.payload()).startsWith("{").contains("\"seat\":\"seat-1\"");
        assertThat(lines.get(2).occurredAt()).isNull();
        assertThat(store.feed().after(1, 1).get(0).recordedAt()).isEqualTo(came.recordedAt());
    }

    @Test
    void tellsFromWhichDocumentAnEventWasTaken() throws InterruptedException {
        var provenance = new Provenance("ab".repeat(32), "120-134,180-192", "2026-11", "다솜");
        recorded(new Origin("다솜", "clerk", "import", null, "IMPORTED", provenance), attended("m", 3, null));
        assertThat(projector.await(4, Duration.ofSeconds(60))).isTrue();

        var lines =
                trail(new ReadTrail("m", null, null, null, null, 1, 20, null)).items();

        assertThat(lines).extracting(TrailLine::provenance).containsExactly(null, null, null, provenance);
    }

    @Test
    void filtersByActorTypeAndTime() {
        assertThat(positions(new ReadTrail(null, null, "가온", null, null, 1, 20, null)))
                .containsExactly(0L);
        assertThat(positions(new ReadTrail(null, "MemberAttended", null, null, null, 1, 20, null)))
                .containsExactly(2L, 3L);
        var third = store.feed().after(1, 1).get(0).recordedAt();
        assertThat(positions(new ReadTrail(null, null, null, third.minusSeconds(3_600), third, 1, 20, null)))
                .isSubsetOf(0L, 1L)
                .contains(0L);
        assertThat(positions(new ReadTrail(null, null, null, third.plusSeconds(3_600), null, 1, 20, null)))
                .isEmpty();
    }

    @Test
    void pagesAndEndsAtThePositionAskedFor() {
        var page = trail(new ReadTrail(null, null, null, null, null, 2, 2, 2L));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(TrailLine::position).containsExactly(2L);
    }

    @Test
    void tellsWhereAnEventStands() {
        var came = trail(new ReadTrail("m", null, null, null, null, 1, 20, null))
                .items()
                .get(1);

        assertThat(answers.answer(new PlaceEvent(came.eventId(), null))).isEqualTo(2L);
        assertThatThrownBy(() -> answers.answer(new PlaceEvent(came.eventId(), 1L)))
                .isInstanceOf(Unknown.class);
    }

    private Page<TrailLine> trail(ReadTrail read) {
        return answers.answer(read);
    }

    private List<Long> positions(ReadTrail read) {
        return trail(read).items().stream().map(TrailLine::position).toList();
    }

    private void recorded(String actor, Fact... facts) {
        recorded(new Origin(actor, "CLERK", "request-" + actor, null, "LIVE"), facts);
    }

    private void recorded(Origin origin, Fact... facts) {
        var events = new ArrayList<DomainEventMessage<?>>();
        for (var fact : facts) {
            var sequence = sequences.merge(fact.stream(), 0L, (before, zero) -> before + 1);
            events.add(new GenericDomainEventMessage<>(
                    "stream", fact.stream(), sequence, fact, MetaData.from(origin.metadata())));
        }
        store.engine().appendEvents(events);
    }
}
