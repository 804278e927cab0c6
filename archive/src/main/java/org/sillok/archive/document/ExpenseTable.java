package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Table;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;

/** The expenses as the report states them, each line multiplied and the sum added again. */
final class ExpenseTable {

    private ExpenseTable() {}

    static @Nullable Table of(Sitting sitting) {
        var stated = sitting.facts(ExpensesStated.class).reduce((before, after) -> after);
        return stated.map(ExpenseTable::table).orElse(null);
    }

    private static Table table(ExpensesStated stated) {
        var rows = new ArrayList<List<String>>();
        stated.allowances().forEach(claim -> rows.add(row(claim)));
        stated.others().forEach(other -> rows.add(row(other)));
        rows.add(List.of("계산한 합계", "", "", Figures.won(sum(stated)), ""));
        var total = stated.stated().total();
        rows.add(List.of("기재된 합계", "", "", won(total), String.join(" > ", stated.budgetPath())));
        stated.execution().forEach(line -> rows.add(List.of("집행", "", "", "", line)));
        stated.remarks().forEach(line -> rows.add(List.of("비고", "", "", "", line)));
        return new Table("소요 예산", List.of("항목", "단가", "수량", "금액", "비고"), rows);
    }

    private static long sum(ExpensesStated stated) {
        var allowances = stated.allowances().stream().map(AllowanceClaim::sum).filter(Objects::nonNull);
        var others = stated.others().stream().map(OtherExpense::sum).filter(Objects::nonNull);
        return allowances.mapToLong(Long::longValue).sum()
                + others.mapToLong(Long::longValue).sum();
    }

    private static List<String> row(AllowanceClaim claim) {
        return List.of(
                Wording.of(claim.purpose()),
                won(claim.wonEach()),
                count(claim.count(), "명"),
                won(claim.sum()),
                Wording.orNothing(claim.occasion()));
    }

    private static List<String> row(OtherExpense other) {
        return List.of(
                other.label(),
                won(other.wonEach()),
                count(other.count(), Wording.orNothing(other.unit())),
                won(other.sum()),
                Wording.orNothing(other.remark()));
    }

    private static String won(@Nullable Long won) {
        return won == null ? Wording.NOT_STATED : Figures.won(won);
    }

    private static String count(@Nullable Integer count, String unit) {
        return count == null ? Wording.NOT_STATED : count + unit;
    }
}
