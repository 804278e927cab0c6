package org.sillok.report;

import java.util.List;
import org.sillok.record.Given;

/**
 * State what the meeting cost (소요예산); an earlier statement is replaced.
 *
 * @param allowances which are paid, each purpose once
 * @param stated sums that the source of a past report states
 * @param budgetPath the budget line (예산과목), from the widest to the narrowest
 * @param execution how it is paid (집행방법), a sentence each
 */
public record StateExpenses(
        String meetingId,
        List<AllowanceClaim> allowances,
        List<OtherExpense> others,
        StatedSums stated,
        List<String> budgetPath,
        List<String> execution,
        List<String> remarks)
        implements ReportCommand {

    public StateExpenses {
        Given.id("meetingId", meetingId);
        allowances = Given.list("allowances", allowances);
        for (int at = 0; at < allowances.size(); at++) {
            allowances.get(at).checked("allowances[" + at + "]");
        }
        Given.distinct(
                "allowances.purpose",
                allowances.stream().map(AllowanceClaim::purpose).toList());
        others = Given.list("others", others);
        for (int at = 0; at < others.size(); at++) {
            others.get(at).checked("others[" + at + "]");
        }
        stated = Given.present("stated", stated).checked("stated");
        budgetPath = texts("budgetPath", budgetPath, Given.LINE);
        execution = texts("execution", execution, Given.PARAGRAPH);
        remarks = texts("remarks", remarks, Given.PARAGRAPH);
    }

    private static List<String> texts(String field, List<String> texts, int longest) {
        var list = Given.list(field, texts);
        for (int at = 0; at < list.size(); at++) {
            Given.text(field + "[" + at + "]", list.get(at), longest);
        }
        return list;
    }
}
