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
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_RESOLUTION_NEEDS_A_QUESTION;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.command.Trial;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.VoteTaken;

class DeferItemTest {

    private final DeferItem defer = new DeferItem(ID, 1, 1, "more study", at("14:30"));

    private static Trial<Meeting> voted(ItemKind kind, VoteTaken vote) {
        return meeting().given(sitting(LIVE, 26, 14)).given(item(1, kind), asked(1, 1), vote);
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void putsAnItemOfAnyKindOff(ItemKind kind) {
        voted(kind, noObjection(1)).when(defer).records(ItemDeferred.class);
    }

    @Test
    void refusesWithoutAMajority() {
        voted(ItemKind.DELIBERATION, hands(1, tally(7, 7))).when(defer).refuses(THE_VOTE_SUPPORTS_THE_RESULT);
    }

    @Test
    void decidesTheItemForThisMeeting() {
        voted(ItemKind.DELIBERATION, noObjection(1))
                .given(Meetings.passed(1, 1))
                .when(defer)
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void notesAPastDeferralOfWhichNoQuestionIsStated() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(item(1))
                .when(new DeferItem(ID, 1, null, null, null))
                .notes(UNCHECKABLE, A_RESOLUTION_NEEDS_A_QUESTION);
    }
}
