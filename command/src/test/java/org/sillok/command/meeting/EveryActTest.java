package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.assigned;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.attended;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.holder;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.recessed;
import static org.sillok.command.meeting.Meetings.said;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.A_LIVE_ACT_STATES_ITS_TIME;
import static org.sillok.meeting.MeetingRule.A_RECESSED_MEETING_RESUMES_FIRST;
import static org.sillok.meeting.MeetingRule.ONLY_AN_OPEN_MEETING_ACTS;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;
import static org.sillok.meeting.MeetingRule.TIMES_DO_NOT_RUN_BACKWARDS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Trial;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.CompleteFollowUp;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.DismissFollowUp;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.PassTheChair;
import org.sillok.meeting.Passage;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RecessMeeting;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RecuseMember;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.Referral;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.WithdrawAgendaItem;
import org.sillok.record.Order;

/** What holds of every act alike: its time, its moment in the course of the meeting, and whose presence it needs. */
class EveryActTest {

    /** An act of the room, as an order that states its time or not. */
    record Act(String name, Function<@Nullable OffsetDateTime, Order> order) {
        Order at(@Nullable OffsetDateTime time) {
            return order.apply(time);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Act act(String name, Function<@Nullable OffsetDateTime, Order> order) {
        return new Act(name, order);
    }

    /** Everything that the acts below need to be accepted, but for what is tested. */
    private static Trial<Meeting> prepared(Basis basis) {
        return meeting()
                .given(called(basis, 26))
                .given(item(1), item(2), item(3, ItemKind.ADVICE), item(4), item(5), item(6), item(7))
                .given(attended(20));
    }

    private static Trial<Meeting> underway(Basis basis) {
        return prepared(basis)
                .given(opened(1))
                .given(said(1), asked(1, 1), asked(2, 4, 5, 6), hands(2, tally(20, 0)), asked(3, 7))
                .given(hands(3, tally(0, 20)), assigned(1));
    }

    static Stream<Act> beforeTheEnd() {
        return Stream.of(
                act("attend", at -> new RecordAttendance(ID, "s21", null, Manner.IN_PERSON, at)),
                act("leave", at -> new RecordDeparture(ID, "s20", at)),
                act("admit an observer", at -> new AdmitObserver(ID, "Observer", null, null, 1, at)),
                act("step aside", at -> new RecuseMember(ID, "s20", 1, RecusalGround.WITHDREW, "kin", at)),
                act("enter the opening", at -> new EnterStage(ID, Stage.OPENING, null, null, at)));
    }

    static Stream<Act> whileUnderway() {
        return Stream.of(
                act("pass the chair", at -> new PassTheChair(ID, "s2", at)),
                act("assign a follow-up", at -> followUp(at)));
    }

    static Stream<Act> whileOpen() {
        return Stream.concat(
                inPresenceOfTheChair(),
                Stream.of(
                        act("enter a stage", at -> new EnterStage(ID, Stage.ADVICE, null, null, at)),
                        act("report", at -> new ReportAgenda(ID, List.of(1), Speaker.seat("s3"), "gist", at)),
                        act(
                                "speak",
                                at -> new StateOpinion(
                                        ID, Speaker.seat("s3"), "I think", List.of(), OpinionKind.SPEECH, at))));
    }

    static Stream<Act> inPresenceOfTheChair() {
        return Stream.of(
                act("ask", at -> new PutQuestion(ID, List.of(1), "as proposed", at)),
                act("vote", at -> new TakeVote(ID, 1, VoteMethod.NO_OBJECTION, null, List.of(), null, at)),
                act("pass", at -> new PassResolution(ID, 4, 2, Passage.AS_PROPOSED, null, List.of(), at)),
                act("defer", at -> new DeferItem(ID, 5, 2, null, at)),
                act("refer", at -> new ReferItem(ID, 6, 2, Referral.SUBCOMMITTEE, null, at)),
                act("reject", at -> new RejectResolution(ID, 7, 3, null, at)),
                act("advise", at -> new ConcludeAdvice(ID, 3, List.of(new AdvicePoint("do it", List.of(1))), at)),
                act("recess", at -> new RecessMeeting(ID, at)),
                act("close", at -> new CloseMeeting(ID, at)));
    }

    static Stream<Act> ofTheRoom() {
        return Stream.of(beforeTheEnd(), whileUnderway(), whileOpen()).flatMap(acts -> acts);
    }

    static Stream<Act> timed() {
        return Stream.concat(
                ofTheRoom(),
                Stream.of(
                        act("withdraw", at -> new WithdrawAgendaItem(ID, 1, "not ready", at)),
                        act("complete", at -> new CompleteFollowUp(ID, 1, "done", at)),
                        act("dismiss", at -> new DismissFollowUp(ID, 1, "moot", at))));
    }

    private static AssignFollowUp followUp(@Nullable OffsetDateTime at) {
        return new AssignFollowUp(ID, FollowUpKind.REQUEST, "report back", null, null, null, List.of(1), at);
    }

    @ParameterizedTest
    @MethodSource("timed")
    void isAccepted(Act act) {
        underway(LIVE).when(act.at(at("14:30"))).notesNothing();
    }

    @ParameterizedTest
    @MethodSource("timed")
    void isRefusedWithoutItsTimeWhenLive(Act act) {
        underway(LIVE).when(act.at(null)).refuses(A_LIVE_ACT_STATES_ITS_TIME);
    }

    @ParameterizedTest
    @MethodSource("timed")
    void isAcceptedWithoutATimeThatNoSourceStates(Act act) {
        underway(TRANSCRIBED).when(act.at(null)).notesNothing();
    }

    @ParameterizedTest
    @MethodSource("timed")
    void isRefusedBeforeTheActBeforeIt(Act act) {
        underway(LIVE).when(act.at(at("13:59"))).refuses(TIMES_DO_NOT_RUN_BACKWARDS);
    }

    @ParameterizedTest
    @MethodSource("timed")
    void isNotedBeforeTheActBeforeItInThePast(Act act) {
        underway(IMPORTED).when(act.at(at("13:59"))).notes(BROKEN, TIMES_DO_NOT_RUN_BACKWARDS);
    }

    @ParameterizedTest
    @MethodSource({"whileUnderway", "whileOpen"})
    void isRefusedBeforeTheOpening(Act act) {
        prepared(LIVE)
                .given(said(1), asked(1, 1), asked(2, 4, 5, 6), hands(2, tally(20, 0)), asked(3, 7))
                .given(hands(3, tally(0, 20)))
                .when(act.at(at("14:30")))
                .refuses(ONLY_AN_OPEN_MEETING_ACTS);
    }

    @ParameterizedTest
    @MethodSource({"whileUnderway", "whileOpen"})
    void isNotedBeforeTheOpeningInThePast(Act act) {
        prepared(TRANSCRIBED)
                .given(left(1))
                .given(said(1), asked(1, 1), asked(2, 4, 5, 6), hands(2, tally(20, 0)), asked(3, 7))
                .given(hands(3, tally(0, 20)))
                .when(act.at(at("14:30")))
                .notes(BROKEN, ONLY_AN_OPEN_MEETING_ACTS);
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void isRefusedInRecess(Act act) {
        underway(LIVE).given(recessed()).when(act.at(at("14:30"))).refuses(A_RECESSED_MEETING_RESUMES_FIRST);
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void isNotedInRecessInThePast(Act act) {
        underway(TRANSCRIBED)
                .given(recessed())
                .when(act.at(at("14:30")))
                .notes(BROKEN, A_RECESSED_MEETING_RESUMES_FIRST);
    }

    @ParameterizedTest
    @MethodSource({"beforeTheEnd", "whileUnderway"})
    void isAcceptedInRecess(Act act) {
        underway(LIVE).given(recessed()).when(act.at(at("14:30"))).notesNothing();
    }

    @ParameterizedTest
    @MethodSource("inPresenceOfTheChair")
    void isRefusedWhileThePresidingMemberIsAway(Act act) {
        underway(LIVE).given(left(1)).when(act.at(at("14:30"))).refuses(THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @ParameterizedTest
    @MethodSource("inPresenceOfTheChair")
    void isNotedWhileThePresidingMemberWasAway(Act act) {
        underway(TRANSCRIBED).given(left(1)).when(act.at(at("14:30"))).notes(BROKEN, THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @ParameterizedTest
    @MethodSource({"beforeTheEnd", "whileOpen"})
    void isRefusedAfterTheClose(Act act) {
        underway(LIVE).given(closed()).when(act.at(at("16:00"))).refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @ParameterizedTest
    @MethodSource({"beforeTheEnd", "whileOpen"})
    void isRefusedAfterTheCloseInThePastAsWell(Act act) {
        underway(TRANSCRIBED)
                .given(closed())
                .when(act.at(at("16:00")))
                .refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @ParameterizedTest
    @MethodSource({"beforeTheEnd", "whileOpen"})
    void isRefusedOfAMeetingThatFailedToOpen(Act act) {
        prepared(LIVE)
                .given(said(1), asked(1, 1), asked(2, 4, 5, 6), asked(3, 7))
                .given(failed())
                .when(act.at(at("16:00")))
                .refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @Test
    void isMeasuredByTheActBeforeAlone() {
        underway(TRANSCRIBED)
                .given(new MemberLeft(ID, "s20", holder(20), at("13:00")))
                .when(new RecessMeeting(ID, at("13:30")))
                .notesNothing();
    }

    @Test
    void isComparedAcrossOffsets() {
        underway(LIVE)
                .when(new RecessMeeting(ID, OffsetDateTime.parse("2017-03-29T05:30Z")))
                .notesNothing();
    }
}
