package org.sillok.command.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;
import static org.sillok.committee.CommitteeRule.A_COMMITTEE_IS_FOUNDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_MEETING_NEEDS_MEMBERS_IN_OFFICE;
import static org.sillok.meeting.MeetingRule.A_MEETING_NEEDS_RULES_IN_FORCE;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.command.meeting.Meeting;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.Rulebook;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Refusal;

/** A committee is founded once, and convenes meetings with those in office and the rules in force on their day. */
@AggregateRoot
public class Committee {

    /** Null until the first fact: Axon then takes the stream's name from it. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // the first fact sets it
    private String id;

    private String hostBody = "";
    private @Nullable String minutesBasis;

    @AggregateMember
    private final Charter charter = new Charter();

    @AggregateMember
    private final Seats seats = new Seats(charter);

    @AggregateMember
    private final Statutes statutes = new Statutes(charter);

    Committee() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(FoundCommittee found) {
        Refuse.when(charter.isFounded(), A_COMMITTEE_IS_FOUNDED_ONCE, Map.of("committee", found.committeeId()));
        apply(new CommitteeFounded(
                found.committeeId(),
                found.name(),
                found.hostBody(),
                found.legalBasis(),
                found.minutesBasis(),
                found.succeeds(),
                found.on()));
        return id;
    }

    @CommandHandler
    String handle(ConveneMeeting convene) throws Exception {
        var day = convene.plannedStart().toLocalDate();
        charter.mustActOn(day);
        var convened = convened(convene, day, rulesOn(day));
        Refuse.when(convened.members().isEmpty(), A_MEETING_NEEDS_MEMBERS_IN_OFFICE, Map.of("day", day));
        createNew(Meeting.class, () -> new Meeting(convened));
        return convene.meetingId();
    }

    @EventSourcingHandler
    void on(CommitteeFounded founded) {
        id = founded.committeeId();
        hostBody = founded.hostBody();
        minutesBasis = founded.minutesBasis();
    }

    private Rulebook rulesOn(LocalDate day) {
        var rules = statutes.rulesOn(day);
        if (rules == null) {
            throw new Refusal(A_MEETING_NEEDS_RULES_IN_FORCE, Map.of("day", day));
        }
        return rules;
    }

    private MeetingConvened convened(ConveneMeeting convene, LocalDate day, Rulebook rules) {
        return new MeetingConvened(
                convene.meetingId(),
                id,
                charter.nameOn(day),
                hostBody,
                convene.number(),
                convene.kind(),
                convene.basis(),
                convene.titleAsPrinted(),
                convene.plannedStart(),
                convene.plannedEnd(),
                convene.place(),
                convene.noticeOn(),
                convene.urgency(),
                seats.inOfficeOn(day),
                rules,
                statutes.secretaryOn(day),
                minutesBasis);
    }
}
