package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
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
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_RECUSED_MEMBER_STEPS_ASIDE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.Subject;

class PutQuestionTest {

    private static PutQuestion ask(Integer... items) {
        return new PutQuestion(ID, List.of(items), "as proposed", at("14:00"));
    }

    @Test
    void putsOneQuestionForSeveralItems() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), item(2), asked(1, 1))
                .when(ask(1, 2))
                .records(asked(2, 1, 2))
                .answers(2);
    }

    @Test
    void refusesAnItemThatIsDecided() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), asked(1, 1), noObjection(1), passed(1, 1))
                .when(ask(1))
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void notesAQuestionOnAnItemThatWasDecided() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(item(1), asked(1, 1), noObjection(1), passed(1, 1))
                .when(ask(1))
                .notes(BROKEN, AN_ITEM_IS_DECIDED_ONCE)
                .about(Subject.Kind.QUESTION, 2);
    }

    @Test
    void refusesAWithdrawnItem() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), withdrawn(1))
                .when(ask(1))
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void refusesAPresidingMemberWhoSteppedAside() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(item(1), recused(1, 1))
                .when(ask(1))
                .refuses(A_RECUSED_MEMBER_STEPS_ASIDE);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting().given(sitting(TRANSCRIBED, 26, 14)).when(ask(1)).knowsNo("item");
    }
}
