package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.hands;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.tally;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.Referral;
import org.sillok.meeting.VoteTaken;

class ReferItemTest {

    private final ReferItem refer = new ReferItem(ID, 1, 1, Referral.SUBCOMMITTEE, "details", at("14:30"));

    private static Trial<Meeting> voted(Basis basis, VoteTaken vote) {
        return meeting().given(sitting(basis, 26, 14)).given(item(1), asked(1, 1), vote);
    }

    @Test
    void refersAnItem() {
        voted(LIVE, hands(1, tally(8, 0))).when(refer).records(ItemReferred.class);
    }

    @Test
    void refusesWithoutAMajority() {
        voted(LIVE, hands(1, tally(7, 0))).when(refer).refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void notesAPastReferralWithoutAMajority() {
        voted(IMPORTED, hands(1, tally(7, 0))).when(refer).notes(BROKEN, THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void refusesToDecideTheItemAgain() {
        voted(LIVE, noObjection(1))
                .given(new ItemReferred(
                        ID, 1, 1, Referral.RECONSIDERATION, null, opened(1).reckoning(), at("14:10")))
                .when(refer)
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }
}
