package org.sillok.report;

import java.util.List;

/** What the meeting cost is stated, in place of what was stated before. */
public record ExpensesStated(
        String meetingId,
        List<AllowanceClaim> allowances,
        List<OtherExpense> others,
        StatedSums stated,
        List<String> budgetPath,
        List<String> execution,
        List<String> remarks)
        implements ReportEvent {}
