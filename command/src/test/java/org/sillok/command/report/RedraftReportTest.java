package org.sillok.command.report;

import static org.sillok.command.report.Reported.ID;
import static org.sillok.command.report.Reported.LINE;
import static org.sillok.command.report.Reported.TEAM;
import static org.sillok.command.report.Reported.approvedReport;
import static org.sillok.command.report.Reported.draft;
import static org.sillok.command.report.Reported.on;
import static org.sillok.command.report.Reported.report;
import static org.sillok.command.report.Reported.returned;
import static org.sillok.command.report.Reported.reviewed;
import static org.sillok.command.report.Reported.signature;
import static org.sillok.command.report.Reported.signed;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.report.ReportRule.A_SIGNED_DRAFT_IS_NOT_CHANGED;
import static org.sillok.report.ReportRule.ONLY_A_RETURNED_OR_APPROVED_REPORT_IS_REDRAFTED;
import static org.sillok.report.ReportRule.STATED_SUMS_ADD_UP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.committee.Allowance;
import org.sillok.meeting.Basis;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ChecklistRow;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.ExpensesStated;
import org.sillok.report.FillChecklist;
import org.sillok.report.OtherExpense;
import org.sillok.report.RedraftReport;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReviewReport;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;

/** Drafting anew, and the forms of a draft. */
class RedraftReportTest {

    private static final List<ChecklistRow> ROWS = List.of(
            new ChecklistRow(1, "experts", "Were experts heard?", Answer.REVIEWED, null),
            new ChecklistRow(2, "elections", null, Answer.NOT_APPLICABLE, null),
            new ChecklistRow(3, "disclosure", null, Answer.UNANSWERED, "open"));
    private static final List<AllowanceClaim> CLAIMS =
            List.of(new AllowanceClaim(Allowance.Purpose.ATTENDANCE, null, 100_000L, 11, 1_100_000L));
    private static final List<OtherExpense> OTHERS = List.of(
            new OtherExpense("refreshments", 6_500L, 30, null, 195_000L, null),
            new OtherExpense("papers", null, 60, "copies", 720_000L, null));

    private static StateExpenses state(StatedSums sums) {
        return new StateExpenses(ID, CLAIMS, OTHERS, sums, List.of("budget", "line"), List.of(), List.of());
    }

    private static ExpensesStated stated(StatedSums sums) {
        return new ExpensesStated(ID, CLAIMS, OTHERS, sums, List.of("budget", "line"), List.of(), List.of());
    }

    private static RedraftReport redraft() {
        return new RedraftReport(ID, "figures mended", draft(LINE, on(20)));
    }

    @Test
    void draftsAnewWhatWasReturned() {
        signed(LIVE)
                .given(returned())
                .when(redraft())
                .records(new ReportRedrafted(ID, 2, "figures mended", draft(LINE, on(20))));
    }

    @Test
    void draftsAnewWhatWasApproved() {
        approvedReport(LIVE).when(redraft()).records(ReportRedrafted.class);
    }

    @Test
    void beginsTheLineAnew() {
        signed(LIVE)
                .given(returned(), new ReportRedrafted(ID, 2, "figures mended", draft(LINE, on(20))))
                .when(new ReviewReport(ID, 1, signature(21)))
                .records(new ReportReviewed(ID, 2, 1, TEAM, signature(21)));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToRedraftWhatIsUnderWay(Basis basis) {
        signed(basis).when(redraft()).refuses(ONLY_A_RETURNED_OR_APPROVED_REPORT_IS_REDRAFTED);
    }

    @Test
    void fillsInTheChecklist() {
        report(LIVE)
                .when(new FillChecklist(ID, "form", "2017", ROWS))
                .records(new ChecklistFilled(ID, "form", "2017", ROWS));
    }

    @Test
    void refusesToChangeASignedDraft() {
        var fill = new FillChecklist(ID, "form", "2017", ROWS);
        report(LIVE).given(reviewed(1, TEAM)).when(fill).refuses(A_SIGNED_DRAFT_IS_NOT_CHANGED);
        signed(LIVE).given(returned()).when(state(StatedSums.NONE)).refuses(A_SIGNED_DRAFT_IS_NOT_CHANGED);
        approvedReport(IMPORTED).when(fill).records(ChecklistFilled.class);
    }

    @Test
    void statesExpenses() {
        var sums = new StatedSums(1_100_000L, 915_000L, 2_015_000L);
        report(LIVE).when(state(sums)).records(stated(sums));
    }

    @Test
    void refusesSumsThatDoNotAddUp() {
        var wrong = new StatedSums(1_100_000L, 900_000L, 2_000_000L);
        report(LIVE).when(state(wrong)).refuses(STATED_SUMS_ADD_UP);
        report(IMPORTED).when(state(wrong)).notes(BROKEN, STATED_SUMS_ADD_UP);
    }
}
