package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.cameFor;
import static org.sillok.command.meeting.Meetings.item;
import static org.sillok.command.meeting.Meetings.left;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.opened;
import static org.sillok.command.meeting.Meetings.recused;
import static org.sillok.command.meeting.Meetings.said;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.command.meeting.Meetings.speaker;
import static org.sillok.command.meeting.Meetings.withdrawn;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.meeting.MeetingRule.A_RECUSED_MEMBER_STEPS_ASIDE;
import static org.sillok.meeting.MeetingRule.A_WITHDRAWN_ITEM_IS_NOT_TREATED;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_SPEAK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.Subject;

class StateOpinionTest {

    private static StateOpinion state(Speaker speaker, Integer... items) {
        return new StateOpinion(ID, speaker, "I think so.", List.of(items), OpinionKind.SPEECH, at("14:20"));
    }

    private static OpinionStated stated(int number, Speaker speaker, Integer... items) {
        return new OpinionStated(ID, number, speaker, "I think so.", List.of(items), OpinionKind.SPEECH, at("14:20"));
    }

    @Test
    void recordsWhoSaidWhatUnderTheNameOfTheDay() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), said(1))
                .when(state(Speaker.seat("s8"), 1))
                .records(stated(2, speaker(8), 1))
                .answers(2);
    }

    @Test
    void recordsAProxyUnderTheirOwnName() {
        var deputy = new Speaker(Speaker.Kind.SEAT, "s3", "Deputy", "Head of team", null);
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(left(3), cameFor(3))
                .when(state(Speaker.seat("s3")))
                .records(stated(1, deputy));
    }

    @Test
    void recordsAnOfficial() {
        var official = Speaker.official(null, "Head of department");
        meeting().given(sitting(LIVE, 26, 14)).when(state(official)).records(stated(1, official));
    }

    @Test
    void leavesAnUnnamedSpeakerUnnamed() {
        var masked = Speaker.unnamed("○○○");
        meeting().given(sitting(IMPORTED, 26, 14)).when(state(masked)).records(stated(1, masked));
    }

    @Test
    void refusesAMemberWhoIsAway() {
        meeting().given(sitting(LIVE, 26, 14)).when(state(Speaker.seat("s15"))).refuses(ONLY_THE_PRESENT_SPEAK);
    }

    @Test
    void refusesAMemberWhoHasLeft() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(left(8))
                .when(state(Speaker.seat("s8")))
                .refuses(ONLY_THE_PRESENT_SPEAK);
    }

    @Test
    void notesAMemberWhoSpokeWithoutHavingCome() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 14))
                .when(state(Speaker.seat("s15")))
                .notes(BROKEN, ONLY_THE_PRESENT_SPEAK)
                .about(Subject.Kind.OPINION, 1);
    }

    @Test
    void cannotTellWhetherASpeakerCameWhereTheSourceNamesNobodyPresent() {
        meeting()
                .given(called(TRANSCRIBED, 26), opened(1))
                .when(state(Speaker.seat("s15")))
                .notes(UNCHECKABLE, ONLY_THE_PRESENT_SPEAK);
    }

    @Test
    void refusesAMemberWhoSteppedAsideForTheItem() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(item(1), item(2), recused(8, 2))
                .when(state(Speaker.seat("s8"), 1, 2))
                .refuses(A_RECUSED_MEMBER_STEPS_ASIDE);
    }

    @Test
    void notesAMemberWhoSpokeOnAnItemAfterSteppingAside() {
        meeting()
                .given(sitting(TRANSCRIBED, 26, 15))
                .given(item(1), recused(8, 1))
                .when(state(Speaker.seat("s8"), 1))
                .notes(BROKEN, A_RECUSED_MEMBER_STEPS_ASIDE);
    }

    @Test
    void hearsThemOnOtherItems() {
        meeting()
                .given(sitting(LIVE, 26, 15))
                .given(item(1), item(2), recused(8, 2))
                .when(state(Speaker.seat("s8"), 1))
                .records(stated(1, speaker(8), 1));
    }

    @Test
    void refusesAWithdrawnItem() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(item(1), withdrawn(1))
                .when(state(Speaker.seat("s8"), 1))
                .refuses(A_WITHDRAWN_ITEM_IS_NOT_TREATED);
    }

    @Test
    void knowsNoItemThatWasNotPlaced() {
        meeting()
                .given(sitting(IMPORTED, 26, 14))
                .when(state(Speaker.seat("s8"), 1))
                .knowsNo("item");
    }

    @Test
    void knowsNoSeatBesidesThoseInOffice() {
        meeting()
                .given(sitting(IMPORTED, 26, 14))
                .when(state(Speaker.seat("s27")))
                .knowsNo("seat");
    }
}
