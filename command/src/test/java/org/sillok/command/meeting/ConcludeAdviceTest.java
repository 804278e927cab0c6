package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.said;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.ADVICE_NAMES_ITS_OPINIONS;
import static org.sillok.meeting.MeetingRule.AN_ITEM_IS_DECIDED_ONCE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;
import static org.sillok.meeting.MeetingRule.ONLY_ADVICE_ITEMS_ARE_ADVISED_ON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Subject;

class ConcludeAdviceTest {

    private static ConcludeAdvice conclude(Integer... opinions) {
        return new ConcludeAdvice(ID, 1, List.of(new AdvicePoint("invite cities", List.of(opinions))), at("15:00"));
    }

    private static Trial<Meeting> heard(Basis basis, ItemKind kind) {
        return meeting().given(sitting(basis, 26, 14)).given(item(1, kind), said(1), said(2));
    }

    @Test
    void sumsUpWhatWasSaid() {
        heard(LIVE, ItemKind.ADVICE)
                .when(conclude(2, 1))
                .records(new AdviceConcluded(
                        ID, 1, List.of(new AdvicePoint("invite cities", List.of(2, 1))), at("15:00")));
    }

    @Test
    void refusesAnItemForDeliberation() {
        heard(LIVE, ItemKind.DELIBERATION).when(conclude(1)).refuses(ONLY_ADVICE_ITEMS_ARE_ADVISED_ON);
    }

    @Test
    void notesPastAdviceOnAnItemForDeliberation() {
        heard(TRANSCRIBED, ItemKind.DELIBERATION)
                .when(conclude(1))
                .notes(BROKEN, ONLY_ADVICE_ITEMS_ARE_ADVISED_ON)
                .about(Subject.Kind.ADVICE, 1);
    }

    @Test
    void refusesAPointThatNamesNoOpinion() {
        heard(LIVE, ItemKind.ADVICE).when(conclude()).refuses(ADVICE_NAMES_ITS_OPINIONS);
    }

    @Test
    void cannotTellWhichOpinionsAPastPointSumsUp() {
        heard(TRANSCRIBED, ItemKind.ADVICE).when(conclude()).notes(UNCHECKABLE, ADVICE_NAMES_ITS_OPINIONS);
    }

    @Test
    void refusesAnItemTwice() {
        heard(LIVE, ItemKind.ADVICE)
                .given(new AdviceConcluded(ID, 1, List.of(), at("14:00")))
                .when(conclude(1))
                .refuses(AN_ITEM_IS_DECIDED_ONCE);
    }

    @Test
    void refusesAWithdrawnItem() {
        heard(LIVE, ItemKind.ADVICE).given(withdrawn(1)).when(conclude(1)).refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void knowsNoOpinionThatWasNotStated() {
        heard(TRANSCRIBED, ItemKind.ADVICE).when(conclude(3)).knowsNo("opinion");
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .given(said(1))
                .when(conclude(1))
                .knowsNo("item");
    }
}
