package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.meeting.Basis.LIVE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.ObserverAdmitted;

class AdmitObserverTest {

    private static ObserverAdmitted admitted(int number, int count) {
        return new ObserverAdmitted(ID, number, null, "Digital bureau", "Head of department", count, at("14:00"));
    }

    @Test
    void numbersTheObserversOfOneDescriptionAsOne() {
        meeting()
                .given(called(LIVE, 26), admitted(1, 4))
                .when(new AdmitObserver(ID, null, "Digital bureau", "Head of department", 12, at("14:00")))
                .records(admitted(2, 12))
                .answers(2);
    }
}
