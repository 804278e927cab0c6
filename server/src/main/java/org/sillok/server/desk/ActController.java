package org.sillok.server.desk;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Disclosures;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.QuestionPut;
import org.sillok.record.Erased;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.ScheduleEvent;
import org.sillok.store.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a single request recorded, where its answer said that it is found. */
@RestController
final class ActController {

    private static final String ACTS = "papers|agenda-items|agenda-reports|attendances|departures|observers|recusals"
            + "|opening|failure|presiding|stages|recesses|resumptions|closing|opinions|questions|votes|resolutions"
            + "|advice|follow-ups|corrections|signatures|adoption";

    private static final String REPORT_ACTS =
            "draft|redraft|checklist|expenses|review|skipped-review|cooperation|approval|return|registration";

    private static final String RECORD_ACTS =
            "classes|offers|inspections|acceptances|returns|freezes|liftings|opinions|reviews|resolutions|dispositions"
                    + "|disposals";

    /** Those that go by a number of their own. */
    private static final Map<String, Class<? extends Fact>> NUMBERED = Map.of(
            "agenda-items", AgendaItemPlaced.class,
            "papers", PaperFiled.class,
            "observers", ObserverAdmitted.class,
            "opinions", OpinionStated.class,
            "questions", QuestionPut.class,
            "follow-ups", FollowUpAssigned.class);

    private final EventStore record;
    private final Vocabulary vocabulary;

    ActController(EventStore record, Vocabulary vocabulary) {
        this.record = record;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/api/meetings/{meeting}/{act:" + ACTS + "}/{number:[0-9]{1,9}}")
    Act ofMeeting(@PathVariable String meeting, @PathVariable String act, @PathVariable long number) {
        var type = NUMBERED.get(act);
        return type == null ? bySequence(meeting, number) : byNumber(meeting, type, number);
    }

    /** Decisions on disclosure stand in a stream of their own. */
    @GetMapping("/api/meetings/{meeting}/disclosure-decisions/{number:[0-9]{1,9}}")
    Act ofDisclosure(@PathVariable String meeting, @PathVariable long number) {
        return byNumber(Disclosures.of(meeting), DisclosureDecided.class, number);
    }

    @GetMapping("/api/meetings/{meeting}/report/{act:" + REPORT_ACTS + "}/{number:[0-9]{1,9}}")
    Act ofReport(@PathVariable String meeting, @PathVariable String act, @PathVariable long number) {
        return bySequence(ReportEvent.stream(meeting), number);
    }

    @GetMapping("/api/records/{meeting}/{act:" + RECORD_ACTS + "}/{number:[0-9]{1,9}}")
    Act ofRecord(@PathVariable String meeting, @PathVariable String act, @PathVariable long number) {
        return bySequence(RetentionEvent.stream(meeting), number);
    }

    @GetMapping("/api/schedules/{schedule}/{act:classes|retirements}/{number:[0-9]{1,9}}")
    Act ofSchedule(@PathVariable String schedule, @PathVariable String act, @PathVariable long number) {
        return bySequence(ScheduleEvent.stream(schedule), number);
    }

    @GetMapping("/api/committees/{committee}/{act:rules|names|dissolution|secretaries|seats}/{number:[0-9]{1,9}}")
    Act ofCommittee(@PathVariable String committee, @PathVariable String act, @PathVariable long number) {
        return bySequence(committee, number);
    }

    private Act bySequence(String stream, long sequence) {
        return record.readEvents(stream, sequence)
                .asStream()
                .findFirst()
                .map(this::act)
                .orElseThrow(() -> new Unknown("act", Long.toString(sequence)));
    }

    private Act byNumber(String stream, Class<? extends Fact> type, long number) {
        return record.readEvents(stream)
                .asStream()
                .filter(event -> type.isInstance(event.getPayload()) || event.getPayload() instanceof Erased)
                .map(this::act)
                .filter(act -> Numbers.of(act) == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("act", Long.toString(number)));
    }

    private Act act(DomainEventMessage<?> event) {
        var fact = (Fact) event.getPayload();
        if (fact instanceof Erased erased) {
            var meeting = erased.meeting();
            throw new Unknown(Unknown.DISPOSED, meeting == null ? erased.stream() : meeting);
        }
        return new Act(event.getSequenceNumber(), vocabulary.typeOf(fact), fact);
    }
}
