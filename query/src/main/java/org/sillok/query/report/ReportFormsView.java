package org.sillok.query.report;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ChecklistRow;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;

/** The forms that belong to reports, as they were last filled in: the checklist, and what the meeting cost. */
public final class ReportFormsView implements View {

    private static final Table CHECKLIST = Table.named("report_checklist", "meeting")
            .saying("form", "version", "numbers", "titles", "questions", "answers", "remarks");
    private static final Table EXPENSES = Table.named("report_expenses", "meeting")
            .saying("purposes", "occasions", "claim_each", "claim_counts", "claim_won")
            .saying("labels", "other_each", "other_counts", "units", "other_won", "other_remarks")
            .saying("stated_allowances", "stated_others", "stated_total", "budget_path", "execution", "remarks");

    @Override
    public List<String> scripts() {
        return List.of("report_forms");
    }

    @EventHandler
    void on(ChecklistFilled filled, Recorded recorded, Rows rows) {
        var lines = filled.rows();
        replace(
                CHECKLIST,
                filled.meetingId(),
                CHECKLIST
                        .row()
                        .with("meeting", filled.meetingId())
                        .with("form", filled.form())
                        .with("version", filled.version())
                        .with("numbers", each(lines, ChecklistRow::row))
                        .with("titles", each(lines, ChecklistRow::title))
                        .with("questions", each(lines, ChecklistRow::question))
                        .with("answers", each(lines, ChecklistRow::answer))
                        .with("remarks", each(lines, ChecklistRow::remark)),
                recorded,
                rows);
    }

    @EventHandler
    void on(ExpensesStated stated, Recorded recorded, Rows rows) {
        var claims = stated.allowances();
        var sums = stated.stated();
        var row = EXPENSES.row()
                .with("meeting", stated.meetingId())
                .with("purposes", each(claims, AllowanceClaim::purpose))
                .with("occasions", each(claims, AllowanceClaim::occasion))
                .with("claim_each", each(claims, AllowanceClaim::wonEach))
                .with("claim_counts", each(claims, AllowanceClaim::count))
                .with("claim_won", each(claims, AllowanceClaim::won))
                .with("stated_allowances", sums.allowances())
                .with("stated_others", sums.others())
                .with("stated_total", sums.total())
                .with("budget_path", stated.budgetPath())
                .with("execution", stated.execution())
                .with("remarks", stated.remarks());
        replace(EXPENSES, stated.meetingId(), others(row, stated.others()), recorded, rows);
    }

    private static Row others(Row row, List<OtherExpense> others) {
        return row.with("labels", each(others, OtherExpense::label))
                .with("other_each", each(others, OtherExpense::wonEach))
                .with("other_counts", each(others, OtherExpense::count))
                .with("units", each(others, OtherExpense::unit))
                .with("other_won", each(others, OtherExpense::won))
                .with("other_remarks", each(others, OtherExpense::remark));
    }

    private static void replace(Table table, String meeting, Row row, Recorded recorded, Rows rows) {
        if (rows.open(table, List.of(meeting)) == null) {
            rows.add(table, recorded, row);
        } else {
            rows.amend(table, recorded, List.of(meeting), before -> row);
        }
    }

    private static <T> List<@Nullable Object> each(List<T> lines, Function<T, @Nullable Object> part) {
        return lines.stream().map(part).toList();
    }
}
