package org.sillok.command.report;

import static org.sillok.command.report.Reported.BUREAU;
import static org.sillok.command.report.Reported.DIVISION;
import static org.sillok.command.report.Reported.ID;
import static org.sillok.command.report.Reported.TEAM;
import static org.sillok.command.report.Reported.approvedReport;
import static org.sillok.command.report.Reported.cooperated;
import static org.sillok.command.report.Reported.on;
import static org.sillok.command.report.Reported.report;
import static org.sillok.command.report.Reported.returned;
import static org.sillok.command.report.Reported.reviewed;
import static org.sillok.command.report.Reported.signature;
import static org.sillok.command.report.Reported.signed;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.report.ReportRule.A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE;
import static org.sillok.report.ReportRule.COOPERATION_FOLLOWS_REVIEW;
import static org.sillok.report.ReportRule.ONLY_A_DRAFT_IS_SIGNED;
import static org.sillok.report.ReportRule.REVIEWERS_SIGN_IN_TURN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.Basis;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReturnReport;
import org.sillok.report.ReviewReport;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signature;
import org.sillok.report.SkipReview;

/** Reviewing, skipping, cooperating and sending back. */
class SignReportTest {

    private static ReviewReport review(int turn) {
        return new ReviewReport(ID, turn, signature(10));
    }

    @Test
    void recordsAReview() {
        report(LIVE).when(review(1)).records(reviewed(1, TEAM));
    }

    @Test
    void notesDissent() {
        var dissent = new Signature(on(10), null, "the second sum is too high");
        report(LIVE).when(new ReviewReport(ID, 1, dissent)).records(new ReportReviewed(ID, 1, 1, TEAM, dissent));
    }

    @Test
    void skipsAReviewForAReason() {
        report(LIVE).when(new SkipReview(ID, 1, "vacant")).records(new ReviewSkipped(ID, 1, 1, TEAM, "vacant"));
        report(LIVE)
                .given(new ReviewSkipped(ID, 1, 1, TEAM, "vacant"))
                .when(review(2))
                .records(reviewed(2, DIVISION));
    }

    @Test
    void refusesAReviewOutOfTurn() {
        report(LIVE).when(review(2)).refuses(REVIEWERS_SIGN_IN_TURN);
        report(IMPORTED).when(review(2)).notes(UNCHECKABLE, REVIEWERS_SIGN_IN_TURN);
    }

    @Test
    void knowsNobodyWhoIsNotInTheLine() {
        report(LIVE).when(review(3)).knowsNo("reviewer");
        report(LIVE).when(new CooperateOnReport(ID, 2, signature(10))).knowsNo("cooperator");
    }

    @Test
    void recordsCooperationAfterReview() {
        report(LIVE)
                .given(reviewed(1, TEAM), reviewed(2, DIVISION))
                .when(new CooperateOnReport(ID, 1, signature(12)))
                .records(cooperated());
    }

    @Test
    void refusesCooperationBeforeReview() {
        report(LIVE).when(new CooperateOnReport(ID, 1, signature(12))).refuses(COOPERATION_FOLLOWS_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesAPlaceThatIsSigned(Basis basis) {
        signed(basis).when(review(1)).refuses(A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE);
        signed(basis).when(new SkipReview(ID, 2, "late")).refuses(A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE);
        signed(basis).when(new CooperateOnReport(ID, 1, signature(12))).refuses(A_PLACE_IN_THE_LINE_IS_SIGNED_ONCE);
    }

    @Test
    void sendsADraftBack() {
        signed(LIVE).when(new ReturnReport(ID, BUREAU, "figures", on(13))).records(returned());
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToSendBackWhatIsApproved(Basis basis) {
        approvedReport(basis)
                .when(new ReturnReport(ID, BUREAU, "figures", on(20)))
                .refuses(ONLY_A_DRAFT_IS_SIGNED);
    }
}
