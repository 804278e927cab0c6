package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.RecessMeeting;

class RecessMeetingTest {

    @Test
    void interruptsTheMeeting() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(new RecessMeeting(ID, at("14:30")))
                .records(new MeetingRecessed(ID, at("14:30")));
    }
}
