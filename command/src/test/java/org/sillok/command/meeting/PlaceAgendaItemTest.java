package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.MeetingRule.AN_ITEM_NUMBER_IS_USED_ONCE;
import static org.sillok.meeting.MeetingRule.THE_AGENDA_IS_SET_BEFORE_THE_CLOSE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.PlaceAgendaItem;

class PlaceAgendaItemTest {

    private static PlaceAgendaItem place(@Nullable Integer number) {
        return new PlaceAgendaItem(ID, number, ItemKind.DELIBERATION, "Plan 2", "Digital bureau", null);
    }

    @Test
    void takesTheNextNumber() {
        meeting()
                .given(called(LIVE, 26), item(1))
                .when(place(null))
                .records(item(2))
                .answers(2);
    }

    @Test
    void keepsTheNumberThatIsPrinted() {
        meeting()
                .given(called(IMPORTED, 26), item(1))
                .when(new PlaceAgendaItem(ID, 7, ItemKind.ADVICE, "Summit", null, new ItemOrigin("m0", 3)))
                .records(new AgendaItemPlaced(ID, 7, ItemKind.ADVICE, "Summit", null, new ItemOrigin("m0", 3)))
                .answers(7);
    }

    @Test
    void takesTheNumberAfterTheHighest() {
        meeting().given(called(LIVE, 26), item(7), item(1)).when(place(null)).answers(8);
    }

    @Test
    void isPossibleWhileTheMeetingSits() {
        meeting().given(sitting(LIVE, 26, 14)).given(item(1)).when(place(2)).records(item(2));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesANumberTwice(Basis basis) {
        meeting().given(called(basis, 26), item(1)).when(place(1)).refuses(AN_ITEM_NUMBER_IS_USED_ONCE);
    }

    @Test
    void refusesTheNumberOfAWithdrawnItem() {
        meeting().given(called(LIVE, 26), item(1), withdrawn(1)).when(place(1)).refuses(AN_ITEM_NUMBER_IS_USED_ONCE);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesAfterTheClose(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(closed())
                .when(place(1))
                .refuses(THE_AGENDA_IS_SET_BEFORE_THE_CLOSE);
    }

    @Test
    void refusesAMeetingThatFailedToOpen() {
        meeting().given(called(LIVE, 26), failed()).when(place(1)).refuses(THE_AGENDA_IS_SET_BEFORE_THE_CLOSE);
    }
}
