package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_MEETING_FAILS_ONLY_WITHOUT_A_QUORUM;
import static org.sillok.meeting.MeetingRule.A_QUORUM_OPENS_THE_MEETING;
import static org.sillok.meeting.MeetingRule.THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.FailForQuorum;
import org.sillok.meeting.Finding;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.PassTheChair;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Subject;

/** Who presides, from the opening on. */
final class Chair {

    private final Call call;
    private final Course course;
    private final Roll roll;
    private @Nullable String presiding;
    private @Nullable Headcount opening;
    private @Nullable OffsetDateTime openedAt;

    Chair(Call call, Course course, Roll roll) {
        this.call = call;
        this.course = course;
        this.roll = roll;
    }

    /** Null before the opening. */
    @Nullable
    String presiding() {
        return presiding;
    }

    /** A meeting that was not opened has nobody presiding; that is found by another rule. */
    void mustBePresent(Verdict verdict) {
        if (presiding != null) {
            mustBePresent(verdict, presiding);
        }
    }

    @CommandHandler
    void handle(OpenMeeting open) {
        var presiding = presiding(open.presidingSeat());
        var verdict = course.atTheOpening(open.at());
        var reckoning = roll.headcount().reckon(call, List.of());
        verdict.requires(reckoning.quorum(), roll.absence(), A_QUORUM_OPENS_THE_MEETING, figures(reckoning));
        mustBePresent(verdict, presiding.seat());
        mayPreside(verdict, presiding.seat());
        verdict.records(new MeetingOpened(open.meetingId(), presiding, reckoning, open.at()));
    }

    @CommandHandler
    void handle(FailForQuorum fail) {
        var verdict = course.atTheOpening(fail.at());
        var reckoning = roll.headcount().reckon(call, List.of());
        verdict.requires(!reckoning.quorum(), A_MEETING_FAILS_ONLY_WITHOUT_A_QUORUM, figures(reckoning));
        verdict.records(new MeetingFailedForQuorum(fail.meetingId(), reckoning, fail.at()));
    }

    @CommandHandler
    void handle(PassTheChair pass) {
        var next = presiding(pass.seat());
        var verdict = course.inOpenOrRecessedMeeting(Subject.Kind.MEETING, "", pass.at());
        mustBePresent(verdict, next.seat());
        mayPreside(verdict, next.seat());
        verdict.records(new ChairPassed(pass.meetingId(), next, pass.at()));
    }

    /** A seat that is found to have been absent may turn out to have been needed for the quorum of the opening. */
    void rejudge(Verdict verdict, AttendanceCorrected correction) {
        if (opening == null) {
            return;
        }
        var corrected = opening.corrected(correction, openedAt);
        var reckoning = corrected.reckon(call, List.of());
        if (!corrected.equals(opening) && !reckoning.quorum()) {
            var subject = new Subject(Subject.Kind.OPENING, "");
            verdict.notes(subject, Finding.BROKEN, A_QUORUM_OPENS_THE_MEETING, figures(reckoning));
        }
    }

    @EventSourcingHandler
    void on(MeetingOpened opened) {
        presiding = opened.presiding().seat();
        opening = roll.headcount();
        openedAt = opened.occurredAt();
    }

    @EventSourcingHandler
    void on(ChairPassed passed) {
        presiding = passed.presiding().seat();
    }

    @EventSourcingHandler
    void on(AttendanceCorrected corrected) {
        opening = opening == null ? null : opening.corrected(corrected, openedAt);
    }

    static Map<String, Object> figures(Reckoning reckoning) {
        return Map.of("needed", reckoning.neededToOpen(), "present", reckoning.present());
    }

    private Presiding presiding(String seat) {
        var member = call.member(seat);
        var capacity = member.role() == SeatRole.CHAIR ? Presiding.Capacity.CHAIR : Presiding.Capacity.ACTING_CHAIR;
        return new Presiding(seat, member.holder(), capacity);
    }

    /** A proxy votes for the seat, but does not preside for it. */
    private void mustBePresent(Verdict verdict, String seat) {
        verdict.requires(
                roll.isPresentInPerson(seat), roll.absence(), THE_PRESIDING_MEMBER_IS_PRESENT, Map.of("seat", seat));
    }

    private void mayPreside(Verdict verdict, String seat) {
        var next = order().stream()
                .filter(inTurn -> roll.isPresentInPerson(inTurn) && !inTurn.equals(presiding))
                .findFirst();
        verdict.requires(
                call.member(seat).role() == SeatRole.CHAIR
                        || next.filter(seat::equals).isPresent(),
                roll.absence(),
                THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES,
                Map.of("seat", seat, "next", next.orElse("")));
    }

    /** The chair, and who acts while the chair is away. */
    private List<String> order() {
        var acting = call.rules().actingOrder();
        var order = new ArrayList<>(holding(SeatRole.CHAIR));
        order.addAll(acting.isEmpty() ? holding(SeatRole.VICE_CHAIR) : acting);
        return order;
    }

    private List<String> holding(SeatRole role) {
        return call.seats().stream()
                .filter(seat -> call.member(seat).role() == role)
                .toList();
    }
}
