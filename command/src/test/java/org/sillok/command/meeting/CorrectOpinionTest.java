package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.adopted;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.said;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.MeetingRule.ADOPTED_MINUTES_TAKE_ONLY_WORDING;
import static org.sillok.meeting.MeetingRule.A_CORRECTION_CHANGES_SOMETHING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CorrectOpinion;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;

class CorrectOpinionTest {

    private static CorrectOpinion correct(String text, Nature nature) {
        return new CorrectOpinion(ID, 1, text, nature, "misheard", "clerk");
    }

    private static OpinionCorrected corrected(String before, String after) {
        return new OpinionCorrected(ID, 1, before, after, Nature.WORDING, "misheard", "clerk");
    }

    @Test
    void setsWhatStoodBesideWhatStands() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(said(1), said(2))
                .when(correct("Opinion one", Nature.WORDING))
                .records(corrected("Opinion 1", "Opinion one"));
    }

    @Test
    void startsFromTheLastCorrection() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(said(1), corrected("Opinion 1", "Opinion one"), closed())
                .when(correct("Opinion No. 1", Nature.WORDING))
                .records(corrected("Opinion one", "Opinion No. 1"));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesACorrectionThatChangesNothing(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(said(1))
                .when(correct("Opinion 1", Nature.WORDING))
                .refuses(A_CORRECTION_CHANGES_SOMETHING);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToChangeTheMeaningOfAdoptedMinutes(Basis basis) {
        meeting()
                .given(sitting(basis, 26, 14))
                .given(said(1), closed(), adopted())
                .when(correct("The opposite", Nature.MEANING))
                .refuses(ADOPTED_MINUTES_TAKE_ONLY_WORDING);
    }

    @Test
    void correctsTheWordingOfAdoptedMinutes() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .given(said(1), closed(), adopted())
                .when(correct("Opinion one", Nature.WORDING))
                .records(corrected("Opinion 1", "Opinion one"));
    }

    @Test
    void knowsNoOpinionThatWasNotStated() {
        meeting()
                .given(sitting(LIVE, 26, 14))
                .when(correct("Opinion one", Nature.WORDING))
                .knowsNo("opinion");
    }
}
