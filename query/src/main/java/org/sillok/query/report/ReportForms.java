package org.sillok.query.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ChecklistRow;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;
import org.sillok.report.ReportSheet.Checklist;
import org.sillok.report.StatedSums;

/** Reads the forms that belong to a report, as they were last filled in. */
final class ReportForms {

    private final Reading reading;

    ReportForms(Reading reading) {
        this.reading = reading;
    }

    @Nullable
    Checklist checklist(String meeting, long asOf) {
        return reading.first("""
                        select * from report_checklist
                        where meeting = :meeting and known(known_from, known_until, :asOf)""", asOf, Map.of("meeting", meeting), ReportForms::checklist)
                .orElse(null);
    }

    @Nullable
    ExpensesStated expenses(String meeting, long asOf) {
        return reading.first("""
                        select * from report_expenses
                        where meeting = :meeting and known(known_from, known_until, :asOf)""", asOf, Map.of("meeting", meeting), ReportForms::expenses)
                .orElse(null);
    }

    private static Checklist checklist(Line line) {
        var numbers = line.numbers("numbers");
        var titles = line.texts("titles");
        var questions = line.texts("questions");
        var answers = line.words(Answer.class, "answers");
        var remarks = line.texts("remarks");
        var rows = Columns.lines(
                numbers.size(),
                at -> new ChecklistRow(
                        numbers.get(at), titles.get(at), questions.get(at), answers.get(at), remarks.get(at)));
        return new Checklist(
                line.text("form"),
                line.optionalText("version"),
                rows,
                count(rows, Answer.REVIEWED),
                count(rows, Answer.NOT_APPLICABLE),
                count(rows, Answer.UNANSWERED));
    }

    private static int count(List<ChecklistRow> rows, Answer answer) {
        return (int) rows.stream().filter(row -> row.answer() == answer).count();
    }

    private static ExpensesStated expenses(Line line) {
        return new ExpensesStated(
                line.text("meeting"),
                claims(line),
                others(line),
                new StatedSums(
                        line.optionalPosition("stated_allowances"),
                        line.optionalPosition("stated_others"),
                        line.optionalPosition("stated_total")),
                line.texts("budget_path"),
                line.texts("execution"),
                line.texts("remarks"));
    }

    private static List<AllowanceClaim> claims(Line line) {
        var purposes = line.words(Allowance.Purpose.class, "purposes");
        var occasions = line.texts("occasions");
        var each = line.positions("claim_each");
        var counts = line.numbers("claim_counts");
        var won = line.positions("claim_won");
        return Columns.lines(
                purposes.size(),
                at -> new AllowanceClaim(
                        purposes.get(at), occasions.get(at), each.get(at), counts.get(at), won.get(at)));
    }

    private static List<OtherExpense> others(Line line) {
        var labels = line.texts("labels");
        var each = line.positions("other_each");
        var counts = line.numbers("other_counts");
        var units = line.texts("units");
        var won = line.positions("other_won");
        var remarks = line.texts("other_remarks");
        return Columns.lines(
                labels.size(),
                at -> new OtherExpense(
                        labels.get(at), each.get(at), counts.get(at), units.get(at), won.get(at), remarks.get(at)));
    }
}
