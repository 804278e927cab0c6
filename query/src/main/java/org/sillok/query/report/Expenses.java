package org.sillok.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.ExpenseSheet.Paid;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;
import org.sillok.report.StatedSums;
import org.sillok.report.SumDifference;

/**
 * What a meeting cost: allowances by the payroll, the other lines as stated, and every stated sum compared with what is
 * reckoned.
 *
 * @param stated null where the report says nothing of expenses
 */
record Expenses(@Nullable ExpensesStated stated, Payroll payroll) {

    ExpenseSheet sheet() {
        var paid = claims().stream().map(payroll::of).toList();
        var others = stated == null ? List.<OtherExpense>of() : stated.others();
        var allowancesWon = paid.stream().mapToLong(Paid::won).sum();
        var othersWon = others.stream()
                .map(OtherExpense::sum)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return new ExpenseSheet(
                stated != null,
                payroll.rules().inForceFrom(),
                payroll.minutes(),
                paid,
                others,
                allowancesWon,
                othersWon,
                allowancesWon + othersWon,
                stated == null ? StatedSums.NONE : stated.stated(),
                stated == null ? List.of() : stated.budgetPath(),
                stated == null ? List.of() : stated.execution(),
                stated == null ? List.of() : stated.remarks(),
                differences(paid, allowancesWon, othersWon));
    }

    private List<AllowanceClaim> claims() {
        if (stated != null) {
            return stated.allowances();
        }
        var attendance =
                payroll.rules().allowances().stream().anyMatch(rate -> rate.purpose() == Allowance.Purpose.ATTENDANCE);
        return attendance
                ? List.of(new AllowanceClaim(Allowance.Purpose.ATTENDANCE, null, null, null, null))
                : List.of();
    }

    private List<SumDifference> differences(List<Paid> paid, long allowancesWon, long othersWon) {
        var found = new ArrayList<SumDifference>();
        if (stated == null) {
            return found;
        }
        for (int at = 0; at < paid.size(); at++) {
            compare(found, "allowances[" + at + "]", paid.get(at));
        }
        var sums = stated.stated();
        compare(found, "stated.allowances", sums.allowances(), allowancesWon);
        compare(found, "stated.others", sums.others(), othersWon);
        compare(found, "stated.total", sums.total(), allowancesWon + othersWon);
        // What the lines themselves do not add up to was found when they were recorded, and is told again.
        SumDifference.within(stated.allowances(), stated.others(), sums).stream()
                .filter(difference -> !found.contains(difference))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** A rate that differs among payees is no rate that a line could state. */
    private static void compare(List<SumDifference> found, String what, Paid paid) {
        var claim = paid.claim();
        var rates = paid.payees().stream()
                .map(payee -> payee.rate().won())
                .distinct()
                .toList();
        if (claim.wonEach() != null && rates.size() == 1) {
            compare(found, what + ".wonEach", claim.wonEach(), rates.get(0));
        }
        if (claim.count() != null) {
            compare(
                    found,
                    what + ".count",
                    claim.count().longValue(),
                    paid.payees().size());
        }
        compare(found, what + ".won", claim.won(), paid.won());
    }

    private static void compare(List<SumDifference> found, String what, @Nullable Long stated, long reckoned) {
        if (stated != null && stated != reckoned) {
            found.add(new SumDifference(what, stated, reckoned));
        }
    }
}
