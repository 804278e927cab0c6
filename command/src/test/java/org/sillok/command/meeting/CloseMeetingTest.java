package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.CloseMeeting;

class CloseMeetingTest {

    @Test
    void closesTheMeeting() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(new CloseMeeting(ID, at("15:40")))
                .records(closed());
    }

    @Test
    void closesWhileItemsAreUndecided() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1))
                .when(new CloseMeeting(ID, at("15:40")))
                .records(closed());
    }
}
