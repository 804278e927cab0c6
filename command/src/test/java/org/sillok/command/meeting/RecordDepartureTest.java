package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.came;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_LEAVE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.Subject;

class RecordDepartureTest {

    private final RecordDeparture leave = new RecordDeparture(ID, "s8", at("14:00"));

    @Test
    void recordsWhoLeaves() {
        meeting().given(sitting(LIVE, 26, 14)).when(leave).records(left(8));
    }

    @Test
    void refusesWhoNeverCame() {
        meeting().given(sitting(LIVE, 14, 7)).given(came(9)).when(leave).refuses(ONLY_THE_PRESENT_LEAVE);
    }

    @Test
    void refusesWhoHasLeft() {
        meeting().given(sitting(LIVE, 26, 14)).given(left(8)).when(leave).refuses(ONLY_THE_PRESENT_LEAVE);
    }

    @Test
    void notesWhoLeftWithoutHavingCome() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 7))
                .when(leave)
                .notes(BROKEN, ONLY_THE_PRESENT_LEAVE)
                .about(Subject.Kind.ATTENDANCE, "s8");
    }

    @Test
    void cannotTellWhetherTheyCameWhereTheSourceNamesNobodyPresent() {
        meeting().given(called(TRANSCRIBED, 26)).when(leave).notes(UNCHECKABLE, ONLY_THE_PRESENT_LEAVE);
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting().given(called(IMPORTED, 7)).when(leave).knowsNo("seat");
    }
}
