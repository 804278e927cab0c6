package org.sillok.command.meeting;

import static org.sillok.command.committee.Committees.article;
import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.attended;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.seats;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS;
import static org.sillok.meeting.MeetingRule.A_LIVE_ACT_STATES_ITS_TIME;
import static org.sillok.meeting.MeetingRule.A_MEETING_FAILS_ONLY_WITHOUT_A_QUORUM;
import static org.sillok.meeting.MeetingRule.A_MEETING_OPENS_ONCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.FailForQuorum;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Subject;

class FailForQuorumTest {

    private final FailForQuorum fail = new FailForQuorum(ID, at("14:30"));

    @Test
    void failsWithThirteenOfTwentySix() {
        var reckoning = new Reckoning(
                26, 13, seats(1, 13), List.of(), 14, 7, false, article("art. 9(1)"), article("art. 9(2)"), List.of());
        meeting()
                .given(called(LIVE, 26))
                .given(attended(13))
                .when(fail)
                .records(new MeetingFailedForQuorum(ID, reckoning, at("14:30")));
    }

    @Test
    void refusesWhileThereIsAQuorum() {
        meeting().given(called(LIVE, 26)).given(attended(14)).when(fail).refuses(A_MEETING_FAILS_ONLY_WITHOUT_A_QUORUM);
    }

    @Test
    void notesThatAPastMeetingHadAQuorum() {
        meeting()
                .given(called(IMPORTED, 26))
                .given(attended(14))
                .when(fail)
                .notes(BROKEN, A_MEETING_FAILS_ONLY_WITHOUT_A_QUORUM)
                .about(Subject.Kind.OPENING, "");
    }

    @Test
    void refusesAMeetingThatHasOpened() {
        meeting().given(sitting(LIVE, 26, 14)).when(fail).refuses(A_MEETING_OPENS_ONCE);
    }

    @Test
    void refusesAMeetingThatHasFailed() {
        meeting().given(called(LIVE, 26), failed()).when(fail).refuses(A_CLOSED_MEETING_TAKES_ONLY_CORRECTIONS);
    }

    @Test
    void refusesALiveActWithoutItsTime() {
        meeting().given(called(LIVE, 26)).when(new FailForQuorum(ID, null)).refuses(A_LIVE_ACT_STATES_ITS_TIME);
    }
}
