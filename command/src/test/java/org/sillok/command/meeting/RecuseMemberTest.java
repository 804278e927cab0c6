package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.passed;
import static org.sillok.command.meeting.Meetings.recused;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.A_MEMBER_IS_RECUSED_ONCE;
import static org.sillok.meeting.MeetingRule.A_RECUSAL_PRECEDES_THE_VOTE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RecuseMember;
import org.sillok.meeting.Subject;

class RecuseMemberTest {

    private final RecuseMember recuse = new RecuseMember(ID, "s8", 1, RecusalGround.EXCLUDED, "kin", at("14:00"));

    @Test
    void recordsWhoStepsAside() {
        meeting().given(sitting(LIVE, 26, 14)).given(item(1)).when(recuse).records(recused(8, 1));
    }

    @Test
    void recordsWhoStepsAsideBeforeTheOpening() {
        meeting().given(called(LIVE, 26), item(1)).when(recuse).records(recused(8, 1));
    }

    @Test
    void refusesAMemberTwice() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), recused(8, 1))
                .when(recuse)
                .refuses(A_MEMBER_IS_RECUSED_ONCE);
    }

    @Test
    void notesAMemberWhoSteppedAsideTwice() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(item(1), recused(8, 1))
                .when(recuse)
                .notes(BROKEN, A_MEMBER_IS_RECUSED_ONCE)
                .about(Subject.Kind.RECUSAL, "s8");
    }

    @Test
    void refusesAfterTheVote() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), item(2), asked(1, 1, 2), noObjection(1))
                .when(recuse)
                .refuses(A_RECUSAL_PRECEDES_THE_VOTE);
    }

    @Test
    void notesWhoSteppedAsideAfterTheResult() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(item(1), passed(1, null))
                .when(recuse)
                .notes(BROKEN, A_RECUSAL_PRECEDES_THE_VOTE);
    }

    @Test
    void acceptsItBetweenQuestionAndVote() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), asked(1, 1))
                .when(recuse)
                .records(recused(8, 1));
    }

    @Test
    void refusesAWithdrawnItem() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), withdrawn(1))
                .when(recuse)
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting().given(sitting(LIVE, 26, 14)).when(recuse).knowsNo("item");
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting().given(called(LIVE, 7), item(1)).when(recuse).knowsNo("seat");
    }
}
