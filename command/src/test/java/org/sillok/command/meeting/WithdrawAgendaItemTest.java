package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.asked;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.noObjection;
import static org.sillok.command.meeting.Meetings.passed;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;
import static org.sillok.meeting.MeetingRule.THE_AGENDA_IS_SET_BEFORE_THE_CLOSE;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.Subject;
import org.sillok.meeting.WithdrawAgendaItem;

class WithdrawAgendaItemTest {

    private final WithdrawAgendaItem withdraw = new WithdrawAgendaItem(ID, 1, "not ready", at("14:00"));

    @Test
    void takesAnItemOffTheAgenda() {
        meeting().given(called(LIVE, 26), item(1)).when(withdraw).records(withdrawn(1));
    }

    @Test
    void refusesAnItemTwice() {
        meeting()
                .given(called(LIVE, 26), item(1), withdrawn(1))
                .when(withdraw)
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void notesAnItemThatWasWithdrawnTwice() {
        meeting()
                .given(called(TRANSCRIBED, 26), item(1), withdrawn(1))
                .when(withdraw)
                .notes(BROKEN, A_WITHDRAWN_ITEM_IS_NOT_TREATED)
                .about(Subject.Kind.ITEM, 1);
    }

    @Test
    void refusesAnItemThatIsDecided() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), asked(1, 1), noObjection(1), passed(1, 1))
                .when(withdraw)
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void refusesAfterTheClose() {
        meeting()
                .given(sitting(IMPORTED, 26, 14))
                .given(item(1), closed())
                .when(withdraw)
                .refuses(THE_AGENDA_IS_SET_BEFORE_THE_CLOSE);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting().given(called(TRANSCRIBED, 26)).when(withdraw).knowsNo("item");
    }
}
