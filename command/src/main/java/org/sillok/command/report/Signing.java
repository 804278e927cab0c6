package org.sillok.command.report;

import static org.sillok.report.ReportRule.APPROVAL_FOLLOWS_COOPERATION;
import static org.sillok.report.ReportRule.APPROVAL_FOLLOWS_REVIEW;
import static org.sillok.report.ReportRule.A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE;
import static org.sillok.report.ReportRule.COOPERATION_FOLLOWS_REVIEW;
import static org.sillok.report.ReportRule.REVIEWERS_SIGN_IN_TURN;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.command.Refuse;
import org.sillok.record.Unknown;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReviewReport;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signatory;
import org.sillok.report.SkipReview;

/** Where those in the line sign before the approver, reviewers first, then whoever cooperates. */
final class Signing {

    private final Standing standing;
    private final Set<Integer> reviews = new HashSet<>();
    private final Set<Integer> cooperations = new HashSet<>();

    Signing(Standing standing) {
        this.standing = standing;
    }

    boolean hasBegun() {
        return !reviews.isEmpty() || !cooperations.isEmpty();
    }

    @CommandHandler
    void handle(ReviewReport review) {
        var reviewer = place("reviewer", standing.line().reviewers(), review.reviewer());
        var verdict = toReview(review.reviewer());
        standing.dates(verdict, review.signature().on());
        verdict.records(new ReportReviewed(
                review.meetingId(), standing.number(), review.reviewer(), reviewer, review.signature()));
    }

    @CommandHandler
    void handle(SkipReview skip) {
        var reviewer = place("reviewer", standing.line().reviewers(), skip.reviewer());
        toReview(skip.reviewer())
                .records(new ReviewSkipped(
                        skip.meetingId(), standing.number(), skip.reviewer(), reviewer, skip.reason()));
    }

    @CommandHandler
    void handle(CooperateOnReport cooperate) {
        var cooperator = place("cooperator", standing.line().cooperators(), cooperate.cooperator());
        standing.mustBeUnderWay();
        Refuse.when(
                cooperations.contains(cooperate.cooperator()),
                A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE,
                Map.of("cooperator", cooperate.cooperator()));
        var verdict = standing.judge("cooperation " + cooperate.cooperator());
        verdict.requiresStated(allReviewed(), COOPERATION_FOLLOWS_REVIEW, Map.of());
        standing.dates(verdict, cooperate.signature().on());
        verdict.records(new ReportCooperated(
                cooperate.meetingId(), standing.number(), cooperate.cooperator(), cooperator, cooperate.signature()));
    }

    /** A review may be passed over, but not in silence: each reviewer signs or is skipped, and there is one at least. */
    void mustBeDone(Verdict verdict) {
        verdict.requiresStated(allReviewed() && !reviews.isEmpty(), APPROVAL_FOLLOWS_REVIEW, Map.of());
        var missing = standing.line().cooperators().size() - cooperations.size();
        verdict.requiresStated(missing == 0, APPROVAL_FOLLOWS_COOPERATION, Map.of("missing", missing));
    }

    @EventSourcingHandler
    void on(ReportReviewed reviewed) {
        reviews.add(reviewed.reviewer());
    }

    @EventSourcingHandler
    void on(ReviewSkipped skipped) {
        reviews.add(skipped.reviewer());
    }

    @EventSourcingHandler
    void on(ReportCooperated cooperated) {
        cooperations.add(cooperated.cooperator());
    }

    @EventSourcingHandler
    void on(ReportRedrafted redrafted) {
        reviews.clear();
        cooperations.clear();
    }

    private Verdict toReview(int turn) {
        standing.mustBeUnderWay();
        Refuse.when(reviews.contains(turn), A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE, Map.of("reviewer", turn));
        var verdict = standing.judge("review " + turn);
        var before = IntStream.range(1, turn).allMatch(reviews::contains);
        verdict.requiresStated(before, REVIEWERS_SIGN_IN_TURN, Map.of("reviewer", turn));
        return verdict;
    }

    private boolean allReviewed() {
        return reviews.size() == standing.line().reviewers().size();
    }

    private static Signatory place(String what, List<Signatory> places, int turn) {
        if (turn > places.size()) {
            throw new Unknown(what, String.valueOf(turn));
        }
        return places.get(turn - 1);
    }
}
