package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CorrectAgendaItem;
import org.sillok.meeting.Nature;

class CorrectAgendaItemTest {

    private static CorrectAgendaItem correct(String title, @Nullable String sponsor, Nature nature) {
        return new CorrectAgendaItem(ID, 1, title, sponsor, nature, "misread", "clerk");
    }

    @Test
    void correctsTheTitle() {
        meeting()
                .given(called(LIVE, 26), item(1))
                .when(correct("Plan one", "Digital bureau", Nature.WORDING))
                .records(new AgendaItemCorrected(
                        ID,
                        1,
                        "Plan 1",
                        "Plan one",
                        "Digital bureau",
                        "Digital bureau",
                        Nature.WORDING,
                        "misread",
                        "clerk"));
    }

    @Test
    void correctsTheSponsorAfterTheClose() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), closed())
                .when(correct("Plan 1", null, Nature.MEANING))
                .records(AgendaItemCorrected.class);
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        meeting()
                .given(called(LIVE, 26), item(1))
                .when(correct("Plan 1", "Digital bureau", Nature.WORDING))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
    }

    @Test
    void setsTheLastCorrectionBesideTheNext() {
        meeting()
                .given(called(LIVE, 26), item(1))
                .given(new AgendaItemCorrected(
                        ID, 1, "Plan 1", "Plan one", "Digital bureau", null, Nature.WORDING, "misread", "clerk"))
                .when(correct("Plan one", null, Nature.WORDING))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToChangeTheMeaningOfAdoptedMinutes(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(item(1), closed(), adopted())
                .when(correct("Plan 2", null, Nature.MEANING))
                .refuses(ADOPTED_MINUTES_TAKE_ONLY_WORDING);
    }

    @Test
    void correctsTheWordingOfAdoptedMinutes() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), closed(), adopted())
                .when(correct("Plan one", "Digital bureau", Nature.WORDING))
                .records(AgendaItemCorrected.class);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting()
                .given(called(LIVE, 26))
                .when(correct("Plan 2", null, Nature.WORDING))
                .knowsNo("item");
    }
}
