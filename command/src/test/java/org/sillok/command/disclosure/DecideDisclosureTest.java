package org.sillok.command.disclosure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.command.disclosure.Deciding.DAY;
import static org.sillok.command.disclosure.Deciding.FIVE_YEARS_ON;
import static org.sillok.command.disclosure.Deciding.ID;
import static org.sillok.command.disclosure.Deciding.PERSONAL;
import static org.sillok.command.disclosure.Deciding.PROCESS;
import static org.sillok.command.disclosure.Deciding.close;
import static org.sillok.command.disclosure.Deciding.closed;
import static org.sillok.command.disclosure.Deciding.decided;
import static org.sillok.command.disclosure.Deciding.followUp;
import static org.sillok.command.disclosure.Deciding.imported;
import static org.sillok.command.disclosure.Deciding.item;
import static org.sillok.command.disclosure.Deciding.on;
import static org.sillok.command.disclosure.Deciding.open;
import static org.sillok.command.disclosure.Deciding.order;
import static org.sillok.command.disclosure.Deciding.paper;
import static org.sillok.command.disclosure.Deciding.partial;
import static org.sillok.command.disclosure.Deciding.said;
import static org.sillok.disclosure.DisclosureRule.AN_OPEN_RECORD_WITHHOLDS_NOTHING;
import static org.sillok.disclosure.DisclosureRule.A_DECISION_PROCESS_STATES_ITS_END;
import static org.sillok.disclosure.DisclosureRule.A_DECISION_STATES_WHO_AND_WHEN;
import static org.sillok.disclosure.DisclosureRule.A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING;
import static org.sillok.disclosure.DisclosureRule.A_REVIEW_COMES_WITHIN_FIVE_YEARS;
import static org.sillok.disclosure.DisclosureRule.A_REVIEW_LIES_AHEAD;
import static org.sillok.disclosure.DisclosureRule.A_SPAN_LIES_WITHIN_ITS_SPEECH;
import static org.sillok.disclosure.DisclosureRule.A_WITHHELD_PAPER_HAS_A_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_OPEN_HAS_NO_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_WITHHELD_HAS_A_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_WITHHELD_HAS_A_REASON;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.DisclosureDecided;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.Speaker;
import org.sillok.record.Invalid;
import org.sillok.record.Origin;

/** Deciding how far a meeting and its parts are disclosed. */
class DecideDisclosureTest {

    private static final Speaker OFFICIAL = Speaker.official("윤슬기", "정책과장");
    private static final String TEXT = "예산 𝟙억은 아직 미정";

    private static Part span(int from, int to) {
        return Part.span(1, from, to);
    }

    @Test
    void opensARecordOnceItsMeetingIsOver() {
        var open = open(Part.ofRecord());
        on(closed()).when(open).records(decided(1, open, null)).answers(1).bears(Origin.BASIS, "LIVE");
    }

    @Test
    void numbersDecisionsAndKeepsTheEarlierOnes() {
        var close = close(Part.ofRecord(), List.of(Ground.OTHER_LAW));
        on(closed())
                .given(decided(1, open(Part.ofRecord()), null))
                .when(close)
                .records(decided(2, close, FIVE_YEARS_ON))
                .answers(2);
    }

    @Test
    void reviewsWhatIsWithheldAfterFiveYearsUnlessTold() {
        var close = close(Part.paper(1), List.of(Ground.TRADE_SECRETS));
        on(paper(1, Openness.OPEN)).when(close).records(decided(1, close, FIVE_YEARS_ON));
        var sooner = order(
                Basis.LIVE,
                Part.paper(1),
                Openness.PARTIAL,
                List.of(Ground.TRADE_SECRETS),
                "x",
                DAY.plusYears(1),
                null);
        on(paper(1, Openness.OPEN)).when(sooner).records(decided(1, sooner, DAY.plusYears(1)));
    }

    @Test
    void reviewsPersonalDataOnlyWhereSomebodyAsksForIt() {
        var close = close(Part.seat("s1"), PERSONAL);
        on().when(close).records(decided(1, close, null));
        var asked = close(Part.seat("s1"), DAY.plusYears(9));
        on().when(asked).records(decided(1, asked, DAY.plusYears(9)));
        var twoGrounds = close(Part.seat("s1"), List.of(Ground.PERSONAL_DATA, Ground.LIFE_AND_PROPERTY));
        on().when(twoGrounds).records(decided(1, twoGrounds, FIVE_YEARS_ON));
    }

    @Test
    void withholdsASpanOfTheSpeechAsItReadsNow() {
        var close = close(span(3, 6), PERSONAL);
        on(said(1, OFFICIAL, "before"), new OpinionCorrected(ID, 1, "before", TEXT, Nature.WORDING, "slip", "clerk"))
                .when(close)
                .records(decided(1, close, null, TEXT));
    }

    @Test
    void withholdsWhateverThereIs() {
        on(item(2)).when(close(Part.item(2), PERSONAL)).records(DisclosureDecided.class);
        on(followUp(1)).when(open(Part.followUp(1))).records(DisclosureDecided.class);
        on(said(1, OFFICIAL, TEXT)).when(close(Part.person("윤슬기"), PERSONAL)).records(DisclosureDecided.class);
        on().when(close(Part.person("나래솔"), PERSONAL)).records(DisclosureDecided.class);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void knowsNothingThatTheMeetingDoesNotHold(Basis basis) {
        on(paper(1, Openness.OPEN)).when(of(basis, Part.paper(2))).knowsNo("paper");
        on(item(1)).when(of(basis, Part.item(2))).knowsNo("item");
        on(followUp(1)).when(of(basis, Part.followUp(2))).knowsNo("follow-up");
        on(said(1, OFFICIAL, TEXT)).when(of(basis, Part.span(2, 0, 1))).knowsNo("opinion");
        on().when(of(basis, Part.seat("s3"))).knowsNo("seat");
        on().when(of(basis, Part.person("윤슬기"))).knowsNo("person");
    }

    private static DecideDisclosure of(Basis basis, Part part) {
        return order(basis, part, Openness.CLOSED, PERSONAL, "reason", null, null);
    }

    @Test
    void knowsNoMeetingThatWasNotConvened() {
        var elsewhere = new DecideDisclosure(
                "m2", Part.ofRecord(), Openness.OPEN, List.of(), null, "x", DAY, null, null, null, Basis.LIVE);
        on(closed()).when(elsewhere).knowsNo("meeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,2", "0,14", "4,4", "5,4", "3,4", "4,7"})
    void refusesASpanThatIsNoneOfTheSpeech(String places) {
        var from = Integer.parseInt(places.substring(0, places.indexOf(',')));
        var to = Integer.parseInt(places.substring(places.indexOf(',') + 1));
        for (var basis : Basis.values()) {
            on(said(1, OFFICIAL, TEXT)).when(of(basis, span(from, to))).refuses(A_SPAN_LIES_WITHIN_ITS_SPEECH);
        }
    }

    @Test
    void refusesToDecideOnARecordThatIsStillBeingMade() {
        on().when(open(Part.ofRecord())).refuses(A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING);
    }

    @Test
    void refusesADecisionOfNobodyOrOfNoDay() {
        on(closed())
                .when(new DecideDisclosure(
                        ID, Part.ofRecord(), Openness.OPEN, List.of(), null, null, DAY, null, null, null, Basis.LIVE))
                .refuses(A_DECISION_STATES_WHO_AND_WHEN);
        on(closed())
                .when(new DecideDisclosure(
                        ID, Part.ofRecord(), Openness.OPEN, List.of(), null, "x", null, null, null, null, Basis.LIVE))
                .refuses(A_DECISION_STATES_WHO_AND_WHEN);
    }

    @Test
    void refusesToWithholdWithoutAGround() {
        on(closed()).when(close(Part.ofRecord(), List.of())).refuses(WHAT_IS_WITHHELD_HAS_A_GROUND);
        on(closed()).when(partial(List.of(), null)).refuses(WHAT_IS_WITHHELD_HAS_A_GROUND);
        on(paper(1, Openness.OPEN)).when(close(Part.paper(1), List.of())).refuses(A_WITHHELD_PAPER_HAS_A_GROUND);
    }

    @Test
    void refusesToWithholdWithoutAReason() {
        on(closed())
                .when(order(Basis.LIVE, Part.ofRecord(), Openness.CLOSED, PERSONAL, null, null, null))
                .refuses(WHAT_IS_WITHHELD_HAS_A_REASON);
    }

    @Test
    void refusesAGroundForWhatIsOpen() {
        on(closed())
                .when(order(Basis.LIVE, Part.ofRecord(), Openness.OPEN, PERSONAL, "x", null, null))
                .refuses(WHAT_IS_OPEN_HAS_NO_GROUND);
    }

    @Test
    void refusesToOpenARecordOfWhichPartsAreWithheld() {
        var seat = close(Part.seat("s1"), PERSONAL);
        on(closed())
                .given(decided(1, seat, null))
                .when(open(Part.ofRecord()))
                .refuses(AN_OPEN_RECORD_WITHHOLDS_NOTHING);
        on(closed())
                .given(decided(1, seat, null), decided(2, open(Part.seat("s1")), null))
                .when(open(Part.ofRecord()))
                .records(DisclosureDecided.class);
        on(closed(), said(1, OFFICIAL, TEXT))
                .given(decided(1, close(span(0, 2), PERSONAL), null, TEXT))
                .given(decided(2, open(span(0, 1)), null, TEXT))
                .when(open(Part.ofRecord()))
                .refuses(AN_OPEN_RECORD_WITHHOLDS_NOTHING);
    }

    @Test
    void refusesADecisionProcessWithoutAnEnd() {
        on(closed()).when(partial(PROCESS, null)).refuses(A_DECISION_PROCESS_STATES_ITS_END);
        on(closed()).when(partial(PROCESS, "until the plan is settled")).records(DisclosureDecided.class);
    }

    @Test
    void refusesAReviewInThePast() {
        on().when(close(Part.seat("s1"), DAY)).refuses(A_REVIEW_LIES_AHEAD);
        var endsBefore = new DecideDisclosure(
                ID,
                Part.ofRecord(),
                Openness.CLOSED,
                PROCESS,
                "x",
                "x",
                DAY,
                null,
                "end",
                DAY.minusDays(1),
                Basis.LIVE);
        on(closed()).when(endsBefore).refuses(A_REVIEW_LIES_AHEAD);
    }

    @Test
    void refusesAReviewThatComesTooLate() {
        var late = order(
                Basis.LIVE,
                Part.ofRecord(),
                Openness.CLOSED,
                List.of(Ground.OTHER_LAW),
                "x",
                FIVE_YEARS_ON.plusDays(1),
                null);
        on(closed()).when(late).refuses(A_REVIEW_COMES_WITHIN_FIVE_YEARS);
    }

    @Test
    void recordsWhatAPublishedDocumentSaysAndNotesWhatItLeavesOut() {
        on(closed())
                .when(imported(Part.ofRecord(), Openness.PARTIAL, PROCESS))
                .notes(
                        UNCHECKABLE,
                        A_DECISION_STATES_WHO_AND_WHEN,
                        WHAT_IS_WITHHELD_HAS_A_REASON,
                        A_DECISION_PROCESS_STATES_ITS_END)
                .bears(Origin.BASIS, "IMPORTED");
        on(closed())
                .when(imported(Part.ofRecord(), Openness.PARTIAL, List.of()))
                .notes(
                        UNCHECKABLE,
                        A_DECISION_STATES_WHO_AND_WHEN,
                        WHAT_IS_WITHHELD_HAS_A_GROUND,
                        WHAT_IS_WITHHELD_HAS_A_REASON);
        on(paper(1, Openness.OPEN))
                .when(imported(Part.paper(1), Openness.CLOSED, List.of()))
                .notes(
                        UNCHECKABLE,
                        A_DECISION_STATES_WHO_AND_WHEN,
                        A_WITHHELD_PAPER_HAS_A_GROUND,
                        WHAT_IS_WITHHELD_HAS_A_REASON);
    }

    @Test
    void recordsWhatWasDecidedAgainstTheRulesAsItWas() {
        var open = order(Basis.TRANSCRIBED, Part.ofRecord(), Openness.OPEN, PERSONAL, null, null, null);
        on().given(decided(1, close(Part.seat("s1"), PERSONAL), null))
                .when(open)
                .notes(
                        BROKEN,
                        WHAT_IS_OPEN_HAS_NO_GROUND,
                        A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING,
                        AN_OPEN_RECORD_WITHHOLDS_NOTHING);
    }

    @Test
    void takesNoOrderThatContradictsItself() {
        assertThatThrownBy(() -> order(Basis.LIVE, span(0, 1), Openness.PARTIAL, PERSONAL, "x", null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> partial(PERSONAL, "an end")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> order(Basis.LIVE, span(0, 1), Openness.OPEN, List.of(), "x", DAY.plusDays(1), null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> close(new Part(Part.Kind.SEAT, 1, null, null, "s1", null), PERSONAL))
                .isInstanceOf(Invalid.class);
    }
}
