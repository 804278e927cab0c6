package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.ONLY_DELIBERATION_ITEMS_ARE_RESOLVED;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.VoteTaken;

class RejectResolutionTest {

    private final RejectResolution reject = new RejectResolution(ID, 1, 1, "too dear", at("14:30"));

    private static Trial<Meeting> voted(Basis basis, VoteTaken vote) {
        return meeting().given(sitting(basis, 26, 14)).given(item(1), asked(1, 1), vote);
    }

    @Test
    void rejectsWhatDidNotCarry() {
        voted(LIVE, hands(1, tally(7, 7))).when(reject).records(ResolutionRejected.class);
    }

    @Test
    void refusesToRejectWhatCarried() {
        voted(LIVE, hands(1, tally(8, 6))).when(reject).refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void refusesToRejectWhatNobodyObjectedTo() {
        voted(LIVE, noObjection(1)).when(reject).refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void notesAPastRejectionOfWhatNobodyObjectedTo() {
        voted(IMPORTED, noObjection(1)).when(reject).notes(BROKEN, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void cannotTellWhetherAVoteThatNobodyCountedSupportsARejection() {
        voted(IMPORTED, hands(1, null)).when(reject).notes(UNCHECKABLE, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void refusesAnItemOfAnotherKind() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1, ItemKind.REPORT), asked(1, 1), hands(1, tally(0, 14)))
                .when(reject)
                .refuses(ONLY_DELIBERATION_ITEMS_ARE_RESOLVED);
    }
}
