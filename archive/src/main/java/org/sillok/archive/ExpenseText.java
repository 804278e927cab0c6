package org.sillok.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.ExpenseSheet.Paid;
import org.sillok.report.OtherExpense;
import org.sillok.report.SumDifference;

/**
 * What the meeting cost (소요예산): sums, who is paid by which rate, and who is not for which reason.
 *
 * @param differences where the source states something else than is reckoned
 */
public record ExpenseText(
        String total,
        String allowances,
        List<String> allowanceLines,
        String others,
        List<String> otherLines,
        String budget,
        List<String> execution,
        List<String> remarks,
        List<People> people,
        List<String> differences) {

    /** Everybody in office, for one allowance. */
    public record People(String allowance, List<Person> paid, List<Person> unpaid) {}

    /** Somebody, what they get, and why. */
    public record Person(String seat, String name, String won, String why) {}

    static ExpenseText of(ExpenseSheet sheet) {
        return new ExpenseText(
                Figures.won(sheet.totalWon()),
                Figures.won(sheet.allowancesWon()),
                sheet.allowances().stream().map(ExpenseText::line).toList(),
                Figures.won(sheet.othersWon()),
                sheet.others().stream().map(ExpenseText::line).toList(),
                String.join(", ", sheet.budgetPath()),
                sheet.execution(),
                sheet.remarks(),
                sheet.allowances().stream().map(paid -> people(sheet, paid)).toList(),
                sheet.differences().stream().map(ExpenseText::difference).toList());
    }

    private static String line(Paid paid) {
        var counts = new LinkedHashMap<Long, Integer>();
        paid.payees().forEach(payee -> counts.merge(payee.rate().won(), 1, Integer::sum));
        var products = counts.entrySet().stream()
                .map(entry -> Figures.won(entry.getKey()) + "×" + entry.getValue() + "명")
                .collect(Collectors.joining(" + "));
        var occasion = paid.claim().occasion();
        return Wording.of(paid.claim().purpose()) + ": " + Figures.won(paid.won())
                + (products.isEmpty() ? " (지급 대상 없음)" : " (" + products + ")")
                + (occasion == null ? "" : " ※ " + occasion);
    }

    private static String line(OtherExpense line) {
        var sum = line.sum();
        var unit = Wording.orNothing(line.unit());
        var product = line.product() == null || line.wonEach() == null
                ? line.count() == null ? "" : " (" + count(line.count(), unit) + ")"
                : " (" + Figures.won(line.wonEach()) + "×" + count(line.count() == null ? 0 : line.count(), unit) + ")";
        return line.label() + ": " + (sum == null ? Wording.NOT_STATED : Figures.won(sum)) + product
                + (line.remark() == null ? "" : " ※ " + line.remark());
    }

    private static String count(int count, String unit) {
        return String.format(Locale.ROOT, "%,d", count) + unit;
    }

    private static People people(ExpenseSheet sheet, Paid paid) {
        var payees = new ArrayList<Person>();
        for (var payee : paid.payees()) {
            var from = payee.rate().fromMinutes();
            payees.add(new Person(
                    payee.seat(),
                    payee.member().name(),
                    Figures.won(payee.rate().won()),
                    Wording.of(payee.kind()) + " 위원 출석" + (from == 0 ? "" : ", " + from + "분 이상") + ", "
                            + Figures.date(sheet.ratesFrom()) + " 시행 기준"));
        }
        var unpaid = paid.unpaid().stream()
                .map(person -> new Person(person.seat(), person.member().name(), "", Wording.of(person.why())))
                .toList();
        return new People(Wording.of(paid.claim().purpose()), payees, unpaid);
    }

    private static String difference(SumDifference difference) {
        return difference.what() + ": 원문 " + String.format(Locale.ROOT, "%,d", difference.stated()) + ", 계산 "
                + String.format(Locale.ROOT, "%,d", difference.reckoned());
    }
}
