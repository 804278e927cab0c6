package org.sillok.command.disclosure;

import static org.sillok.command.disclosure.Deciding.PERSONAL;
import static org.sillok.command.disclosure.Deciding.PROCESS;
import static org.sillok.command.disclosure.Deciding.close;
import static org.sillok.command.disclosure.Deciding.closed;
import static org.sillok.command.disclosure.Deciding.decided;
import static org.sillok.command.disclosure.Deciding.imported;
import static org.sillok.command.disclosure.Deciding.member;
import static org.sillok.command.disclosure.Deciding.on;
import static org.sillok.command.disclosure.Deciding.open;
import static org.sillok.command.disclosure.Deciding.order;
import static org.sillok.command.disclosure.Deciding.paper;
import static org.sillok.command.disclosure.Deciding.partial;
import static org.sillok.command.disclosure.Deciding.said;
import static org.sillok.disclosure.DisclosureRule.A_DECISION_STATES_WHO_AND_WHEN;
import static org.sillok.disclosure.DisclosureRule.A_GROUND_FITS_WHAT_IS_HIDDEN;
import static org.sillok.disclosure.DisclosureRule.A_MASKED_SPEAKER_STAYS_UNKNOWN;
import static org.sillok.disclosure.DisclosureRule.A_WITHHELD_PAPER_HAS_A_GROUND;
import static org.sillok.disclosure.DisclosureRule.ONE_PART_IS_DECIDED_IN_ONE_WAY;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Speaker;

/** What is found in decisions that no rule refuses: what a person must weigh. */
class FitnessTest {

    private static final Speaker MASKED = Speaker.unnamed("○○○");

    @Test
    void notesNamesThatAreHiddenUnderAGroundThatIsNotForNames() {
        on().when(close(Part.seat("s1"), List.of(Ground.TRADE_SECRETS))).notes(BROKEN, A_GROUND_FITS_WHAT_IS_HIDDEN);
        on(closed(), said(1, MASKED, "그렇습니다."))
                .when(partial(PROCESS, "계획이 확정될 때까지"))
                .notes(BROKEN, A_GROUND_FITS_WHAT_IS_HIDDEN);
        on(closed(), said(1, MASKED, "그렇습니다.")).when(open(Part.ofRecord())).notes(BROKEN, A_GROUND_FITS_WHAT_IS_HIDDEN);
    }

    @Test
    void hasNothingAgainstNamesThatAreHiddenForThePersonsSake() {
        on().when(close(Part.seat("s1"), List.of(Ground.LIFE_AND_PROPERTY))).records(DisclosureDecided.class);
        on(closed(), said(1, MASKED, "그렇습니다.")).when(partial(PERSONAL, null)).records(DisclosureDecided.class);
        on(closed(), said(1, Speaker.unnamed("부위원장"), "그렇습니다."))
                .when(open(Part.ofRecord()))
                .records(DisclosureDecided.class);
    }

    @Test
    void notesPapersThatWereFiledAsWithheldAndNeverDecidedOn() {
        on(closed(), paper(1, Openness.CLOSED), paper(2, Openness.OPEN))
                .when(partial(PERSONAL, null))
                .notes(BROKEN, A_WITHHELD_PAPER_HAS_A_GROUND);
        on(closed(), paper(1, Openness.PARTIAL))
                .given(decided(1, close(Part.paper(1), PERSONAL), null))
                .when(partial(PERSONAL, null))
                .records(DisclosureDecided.class);
        on(closed(), paper(1, Openness.PARTIAL))
                .when(imported(Part.ofRecord(), Openness.OPEN, List.of()))
                .notes(UNCHECKABLE, A_DECISION_STATES_WHO_AND_WHEN, A_WITHHELD_PAPER_HAS_A_GROUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"저는 전산학회에서 온 한가람이라고 합니다.", "한가람 위원입니다. 질문이 있습니다.", "본인은 봄이슬로서 말씀드립니다."})
    void notesAMaskedSpeakerWhoIsIntroducedByTheSpeech(String text) {
        on(closed(), said(1, MASKED, text)).when(partial(PERSONAL, null)).notes(BROKEN, A_MASKED_SPEAKER_STAYS_UNKNOWN);
    }

    @Test
    void hasNothingAgainstAMaskedSpeakerWhoSpeaksOfSomebodyElse() {
        on(closed(), said(1, MASKED, "그 일은 한가람 위원님이 함께 살펴 주고 계심"))
                .when(partial(PERSONAL, null))
                .records(DisclosureDecided.class);
    }

    @Test
    void notesANameThatIsHiddenAndStandsInASpeech() {
        on(said(1, member("s2"), "한가람 위원님 말씀이 옳습니다."))
                .when(close(Part.seat("s1"), PERSONAL))
                .notes(BROKEN, A_MASKED_SPEAKER_STAYS_UNKNOWN);
        on(said(1, member("s2"), "나래솔 간사님, 자료를 주십시오."))
                .when(close(Part.person("나래솔"), PERSONAL))
                .notes(BROKEN, A_MASKED_SPEAKER_STAYS_UNKNOWN);
        on(said(1, member("s2"), "자료를 주십시오."))
                .when(close(Part.seat("s1"), PERSONAL))
                .records(DisclosureDecided.class);
    }

    @Test
    void notesTwoSourcesThatSayDifferentThings() {
        var onGround = order(Basis.IMPORTED, Part.ofRecord(), Openness.PARTIAL, PERSONAL, "x", null, null);
        var onAnother =
                order(Basis.IMPORTED, Part.ofRecord(), Openness.PARTIAL, List.of(Ground.OTHER_LAW), "x", null, null);
        var before = decided(1, onGround, null);
        on(closed()).given(before).when(onAnother).notes(BROKEN, ONE_PART_IS_DECIDED_IN_ONE_WAY);
        on(closed()).given(before).when(onGround).records(DisclosureDecided.class);
    }

    @Test
    void hasNothingAgainstADecisionOfAnotherDayOrARevision() {
        var before = decided(1, order(Basis.LIVE, Part.ofRecord(), Openness.CLOSED, PERSONAL, "x", null, null), null);
        on(closed())
                .given(before)
                .when(order(Basis.IMPORTED, Part.ofRecord(), Openness.PARTIAL, PERSONAL, "x", null, null))
                .records(DisclosureDecided.class);
    }
}
