package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.recessed;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.ONLY_A_RECESSED_MEETING_RESUMES;
import static org.sillok.meeting.MeetingRule.THE_PRESIDING_MEMBER_IS_PRESENT;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.ResumeMeeting;
import org.sillok.meeting.Subject;

class ResumeMeetingTest {

    private final ResumeMeeting resume = new ResumeMeeting(ID, at("14:40"));

    @Test
    void goesOnAfterARecess() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(recessed())
                .when(resume)
                .records(new MeetingResumed(ID, at("14:40")));
    }

    @Test
    void letsTheMeetingActAgain() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(recessed(), new MeetingResumed(ID, at("14:40")))
                .when(new CloseMeeting(ID, at("15:40")))
                .records(MeetingClosed.class);
    }

    @Test
    void refusesWithoutARecess() {
        meeting().given(sitting(LIVE, 26, 14)).when(resume).refuses(ONLY_A_RECESSED_MEETING_RESUMES);
    }

    @Test
    void notesAPastResumptionWithoutARecess() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(resume)
                .notes(BROKEN, ONLY_A_RECESSED_MEETING_RESUMES)
                .about(Subject.Kind.MEETING, "");
    }

    @Test
    void refusesWhileThePresidingMemberIsAway() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(recessed(), left(1))
                .when(resume)
                .refuses(THE_PRESIDING_MEMBER_IS_PRESENT);
    }

    @Test
    void refusesAMeetingThatHasClosed() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(closed())
                .when(new ResumeMeeting(ID, at("16:00")))
                .refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }
}
