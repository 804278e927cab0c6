package org.sillok.server.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ChecklistRow;
import org.sillok.report.Draft;
import org.sillok.report.DraftReport;
import org.sillok.report.FillChecklist;
import org.sillok.report.OtherExpense;
import org.sillok.report.RedraftReport;
import org.sillok.report.RegisterReport;
import org.sillok.report.Registration;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a drafter does on the report of a meeting. */
@RestController
@RequestMapping("/api/meetings/{meeting}/report")
final class ReportController {

    @PostMapping("/draft")
    ResponseEntity<Receipt> draft(@PathVariable String meeting, @RequestBody Draft draft, Submission submission) {
        return submission.of(new DraftReport(meeting, draft));
    }

    @PostMapping("/redraft")
    ResponseEntity<Receipt> redraft(@PathVariable String meeting, @RequestBody Redraft redraft, Submission submission) {
        return submission.of(new RedraftReport(meeting, redraft.reason(), redraft.draft()));
    }

    @PostMapping("/checklist")
    ResponseEntity<Receipt> fill(
            @PathVariable String meeting, @RequestBody Checklist checklist, Submission submission) {
        return submission.of(new FillChecklist(meeting, checklist.form(), checklist.version(), checklist.rows()));
    }

    @PostMapping("/expenses")
    ResponseEntity<Receipt> state(@PathVariable String meeting, @RequestBody Expenses expenses, Submission submission) {
        return submission.of(expenses.order(meeting));
    }

    /** Of a past report only; a live one is registered by its approval. */
    @PostMapping("/registration")
    ResponseEntity<Receipt> register(
            @PathVariable String meeting, @RequestBody Registration registration, Submission submission) {
        return submission.of(new RegisterReport(meeting, registration));
    }

    record Redraft(String reason, Draft draft) {}

    record Checklist(String form, @Nullable String version, List<ChecklistRow> rows) {}

    record Expenses(
            List<AllowanceClaim> allowances,
            List<OtherExpense> others,
            @Nullable StatedSums stated,
            List<String> budgetPath,
            List<String> execution,
            List<String> remarks) {
        StateExpenses order(String meeting) {
            var sums = stated == null ? StatedSums.NONE : stated;
            return new StateExpenses(meeting, allowances, others, sums, budgetPath, execution, remarks);
        }
    }
}
