package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.assigned;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.MeetingRule.A_FOLLOW_UP_ENDS_ONCE;
import static org.sillok.meeting.MeetingRule.A_LIVE_ACT_STATES_ITS_TIME;
import static org.sillok.meeting.MeetingRule.TIMES_DO_NOT_RUN_BACKWARDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CompleteFollowUp;
import org.sillok.meeting.DismissFollowUp;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.RecessMeeting;

/** Assigning, completing and dismissing what is to be done after the meeting. */
class FollowUpTest {

    private static final AssignFollowUp ASSIGN = new AssignFollowUp(
            ID, FollowUpKind.REQUEST, "report back", "bureau", "2017-12", null, List.of(), at("14:00"));

    private static CompleteFollowUp complete(int number) {
        return new CompleteFollowUp(ID, number, "reported", at("16:30"));
    }

    private static DismissFollowUp dismiss(int number) {
        return new DismissFollowUp(ID, number, "moot", at("16:30"));
    }

    private static Trial<Meeting> sat() {
        return meeting().given(sitting(LIVE, 26, 14)).given(assigned(1));
    }

    @Test
    void numbersThem() {
        sat().when(ASSIGN).records(assigned(2)).answers(2);
    }

    @Test
    void assignsThemAfterTheCloseAsWell() {
        sat().given(closed())
                .when(new AssignFollowUp(ID, FollowUpKind.PROMISE, "ask", null, null, null, List.of(), at("17:00")))
                .records(FollowUpAssigned.class);
    }

    @Test
    void knowsNoOpinionThatWasNotStated() {
        sat().when(new AssignFollowUp(ID, FollowUpKind.PROMISE, "ask", null, null, null, List.of(1), at("17:00")))
                .knowsNo("opinion");
    }

    @Test
    void completesOneAfterTheClose() {
        sat().given(closed()).when(complete(1)).records(new FollowUpCompleted(ID, 1, "reported", at("16:30")));
    }

    @Test
    void dismissesOneAfterTheClose() {
        sat().given(closed()).when(dismiss(1)).records(new FollowUpDismissed(ID, 1, "moot", at("16:30")));
    }

    @Test
    void endsThemInAnyOrderOfTime() {
        sat().given(assigned(2), closed(), new FollowUpCompleted(ID, 2, "done", at("18:00")))
                .when(complete(1))
                .records(FollowUpCompleted.class);
    }

    @Test
    void leavesTheClockOfTheRoomAlone() {
        sat().given(assigned(2))
                .given(new FollowUpCompleted(ID, 1, "done", at("15:00")))
                .given(new FollowUpDismissed(ID, 2, "moot", at("15:10")))
                .when(new RecessMeeting(ID, at("14:30")))
                .notesNothing();
    }

    @Test
    void leavesTheClockOfAMeetingThatFailedAlone() {
        var later = new FollowUpAssigned(
                ID, 2, FollowUpKind.REQUEST, "convene again", null, null, null, List.of(), at("16:00"));
        meeting()
                .given(called(LIVE, 26), failed(), assigned(1), later)
                .when(new CompleteFollowUp(ID, 1, "convened", at("15:00")))
                .records(FollowUpCompleted.class);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToEndOneTwice(Basis basis) {
        var ended = new FollowUpCompleted(ID, 1, "done", at("16:00"));
        meeting()
                .given(sitting(basis, 26, 14))
                .given(assigned(1), ended)
                .when(dismiss(1))
                .refuses(A_FOLLOW_UP_ENDS_ONCE);
        meeting()
                .given(sitting(basis, 26, 14))
                .given(assigned(1), ended)
                .when(complete(1))
                .refuses(A_FOLLOW_UP_ENDS_ONCE);
    }

    @Test
    void refusesToCompleteOneThatWasDismissed() {
        sat().given(new FollowUpDismissed(ID, 1, "moot", at("16:00")))
                .when(complete(1))
                .refuses(A_FOLLOW_UP_ENDS_ONCE);
    }

    @Test
    void knowsNoneThatWasNotAssigned() {
        sat().when(complete(2)).knowsNo("follow-up");
    }

    @Test
    void refusesALiveWordWithoutItsTimeEvenAfterTheClose() {
        sat().given(closed()).when(new DismissFollowUp(ID, 1, "moot", null)).refuses(A_LIVE_ACT_STATES_ITS_TIME);
    }

    @Test
    void refusesToCompleteOneBeforeTheMeetingClosed() {
        sat().given(closed())
                .when(new CompleteFollowUp(ID, 1, "reported", at("15:00")))
                .refuses(TIMES_DO_NOT_RUN_BACKWARDS);
    }
}
