package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.attended;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.order;
import static org.sillok.command.meeting.Meetings.presiding;
import static org.sillok.command.meeting.Meetings.s;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.PassTheChair;
import org.sillok.meeting.RecessMeeting;

class PassTheChairTest {

    private static PassTheChair passTo(int seat) {
        return new PassTheChair(ID, s(seat), at("14:10"));
    }

    @Test
    void passesTheChairToTheNextInOrder() {
        meeting().given(sitting(LIVE, 26, 14)).when(passTo(2)).records(new ChairPassed(ID, presiding(2), at("14:10")));
    }

    @Test
    void passesFromOneActingChairToTheNext() {
        meeting()
                .given(called(LIVE, 26, order("s2", "s9", "s8")))
                .given(attended(15).subList(1, 15))
                .given(opened(2))
                .when(passTo(9))
                .records(new ChairPassed(ID, presiding(9), at("14:10")));
    }

    @Test
    void passesBackToTheChair() {
        meeting()
                .given(called(LIVE, 26))
                .given(attended(14))
                .given(opened(2))
                .when(passTo(1))
                .records(new ChairPassed(ID, presiding(1), at("14:10")));
    }

    @Test
    void refusesAMemberWhoseTurnItIsNot() {
        meeting().given(sitting(LIVE, 26, 14)).when(passTo(9)).refuses(THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES);
    }

    @Test
    void notesWhoTookTheChairOutOfTurn() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(passTo(9))
                .notes(BROKEN, THE_CHAIR_OR_THE_NEXT_IN_ORDER_PRESIDES);
    }

    @Test
    void refusesAMemberWhoIsAway() {
        meeting().given(sitting(LIVE, 26, 14)).given(left(2)).when(passTo(2)).refuses(THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @Test
    void letsTheNextPresideOverTheRest() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(new ChairPassed(ID, presiding(2), at("14:05")), left(1))
                .when(new RecessMeeting(ID, at("14:10")))
                .records(MeetingRecessed.class);
    }

    @Test
    void refusesAMeetingThatHasClosed() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(closed())
                .when(new PassTheChair(ID, "s2", at("16:00")))
                .refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting().given(sitting(LIVE, 26, 14)).when(passTo(27)).knowsNo("seat");
    }
}
