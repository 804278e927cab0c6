package org.sillok.command.disclosure;

import static org.sillok.disclosure.DisclosureRule.A_DECISION_PROCESS_STATES_ITS_END;
import static org.sillok.disclosure.DisclosureRule.A_DECISION_STATES_WHO_AND_WHEN;
import static org.sillok.disclosure.DisclosureRule.A_REVIEW_COMES_WITHIN_FIVE_YEARS;
import static org.sillok.disclosure.DisclosureRule.A_REVIEW_LIES_AHEAD;
import static org.sillok.disclosure.DisclosureRule.A_WITHHELD_PAPER_HAS_A_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_OPEN_HAS_NO_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_WITHHELD_HAS_A_GROUND;
import static org.sillok.disclosure.DisclosureRule.WHAT_IS_WITHHELD_HAS_A_REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;

/** What a decision must state about itself: who, when, why, and until when (정보공개법 제9조, 공공기록물법 제35조). */
final class Terms {

    private static final int YEARS_TO_A_REVIEW = 5;

    private final DecideDisclosure decide;

    Terms(DecideDisclosure decide) {
        this.decide = decide;
    }

    void judge(Judgement judgement) {
        judgement.requiresStated(
                decide.decider() != null && decide.decidedOn() != null, A_DECISION_STATES_WHO_AND_WHEN);
        if (!withholds()) {
            judgement.requires(
                    decide.grounds().isEmpty(),
                    WHAT_IS_OPEN_HAS_NO_GROUND,
                    Map.of("grounds", numbers(decide.grounds())));
            return;
        }
        var ofAPaper = decide.part().kind() == Part.Kind.PAPER;
        judgement.requiresStated(
                !decide.grounds().isEmpty(), ofAPaper ? A_WITHHELD_PAPER_HAS_A_GROUND : WHAT_IS_WITHHELD_HAS_A_GROUND);
        judgement.requiresStated(decide.reason() != null, WHAT_IS_WITHHELD_HAS_A_REASON);
        judgement.requiresStated(
                !decide.grounds().contains(Ground.DECISION_PROCESS) || decide.endCondition() != null,
                A_DECISION_PROCESS_STATES_ITS_END);
        if (decide.decidedOn() != null) {
            judgeDays(judgement, decide.decidedOn());
        }
    }

    private void judgeDays(Judgement judgement, LocalDate decidedOn) {
        judgement.requires(
                liesAhead(decide.reviewBy(), decidedOn) && liesAhead(decide.endsOn(), decidedOn),
                A_REVIEW_LIES_AHEAD,
                Map.of("decidedOn", decidedOn));
        var latest = decidedOn.plusYears(YEARS_TO_A_REVIEW);
        judgement.requires(
                decide.reviewBy() == null
                        || isForPersonalDataAlone()
                        || !decide.reviewBy().isAfter(latest),
                A_REVIEW_COMES_WITHIN_FIVE_YEARS,
                Map.of("latest", latest));
    }

    /** Null where nothing is withheld, for personal data alone, and where nobody knows when it was decided. */
    @Nullable
    LocalDate reviewBy() {
        if (decide.reviewBy() != null || !withholds() || isForPersonalDataAlone() || decide.decidedOn() == null) {
            return decide.reviewBy();
        }
        return decide.decidedOn().plusYears(YEARS_TO_A_REVIEW);
    }

    boolean withholds() {
        return decide.level() != Openness.OPEN;
    }

    private boolean isForPersonalDataAlone() {
        return decide.grounds().equals(List.of(Ground.PERSONAL_DATA));
    }

    private static boolean liesAhead(@Nullable LocalDate day, LocalDate decidedOn) {
        return day == null || day.isAfter(decidedOn);
    }

    static List<Integer> numbers(List<Ground> grounds) {
        return grounds.stream().map(Ground::number).toList();
    }
}
