package org.sillok.ingest.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.ingest.part.Account;
import org.sillok.ingest.part.Account.Line;
import org.sillok.ingest.part.Report;

/** Every product and every sum is reckoned again, and the payees are counted. */
final class MoneyChecks {

    private MoneyChecks() {}

    static void look(Report report, Findings findings) {
        var account = report.account();
        account.lines().forEach(line -> product(line, findings));
        groups(account, findings);
        total(account, findings);
        payees(report, findings);
        copies(report, findings);
    }

    private static void product(Line line, Findings findings) {
        if (line.each() == null || line.units() == null) {
            return;
        }
        long product = line.each() * line.units();
        if (product != line.amount().won()) {
            findings.tell(
                    "expenses.product",
                    line.name() + ": " + line.each() + "원 × " + line.units() + " = " + product + "원이나 "
                            + line.amount().won() + "원으로 적혀 있습니다.",
                    line.name() + ": " + line.each() + " × " + line.units() + " is " + product + " won, stated is "
                            + line.amount().won() + ".",
                    line.amount().place());
        }
    }

    /** The lines of a group stand between it and the next. */
    private static void groups(Account account, Findings findings) {
        for (int at = 0; at < account.groups().size(); at++) {
            var group = account.groups().get(at);
            int from = group.subtotal().place().span().to();
            int to = at + 1 < account.groups().size()
                    ? account.groups().get(at + 1).subtotal().place().span().from()
                    : Integer.MAX_VALUE;
            var lines = account.lines().stream()
                    .filter(line -> line.amount().place().span().from() >= from
                            && line.amount().place().span().from() < to)
                    .toList();
            compare(
                    group.name(),
                    group.subtotal(),
                    lines.stream().map(Line::amount).toList(),
                    findings);
        }
    }

    private static void total(Account account, Findings findings) {
        if (account.total() != null) {
            var parts = account.groups().isEmpty()
                    ? account.lines().stream().map(Line::amount).toList()
                    : account.groups().stream().map(Account.Group::subtotal).toList();
            compare("소요예산", account.total(), parts, findings);
        }
    }

    private static void compare(String name, Account.Amount stated, List<Account.Amount> parts, Findings findings) {
        long sum = parts.stream().mapToLong(Account.Amount::won).sum();
        if (!parts.isEmpty() && sum != stated.won()) {
            findings.tell(
                    "expenses.sum",
                    name + ": 합은 " + sum + "원이나 " + stated.won() + "원으로 적혀 있습니다.",
                    name + ": the parts add up to " + sum + " won, stated is " + stated.won() + ".",
                    stated.place(),
                    parts.get(0).place());
        }
    }

    /** Appointed members present, less the members of a council. */
    private static void payees(Report report, Findings findings) {
        var roll = report.rollCall().attendees().stream()
                .filter(one -> one.kind() == SeatKind.APPOINTED)
                .toList();
        long council = roll.stream()
                .filter(one -> one.row() != null && one.row().councilMember())
                .count();
        long due = roll.size() - council;
        for (var line : report.account().lines()) {
            if (line.name().contains("수당") && line.units() != null && !roll.isEmpty() && line.units() != due) {
                findings.tell(
                        "expenses.payees",
                        line.name() + ": " + line.units() + "명에게 지급하였으나 참석한 위촉직은 " + roll.size() + "명(의원 " + council
                                + "명)입니다.",
                        line.name() + ": paid to " + line.units() + "; appointed members present are " + roll.size()
                                + ", of whom " + council + " sit on a council.",
                        line.amount().place(),
                        roll.get(0).listed());
            }
        }
    }

    private static void copies(Report report, Findings findings) {
        var copies = report.account().copies();
        var people = people(report);
        if (copies != null && people != null && copies.number() != people) {
            findings.tell(
                    "expenses.copies",
                    "참석자는 " + people + "명이나 자료를 " + copies.number() + "부 인쇄하였습니다.",
                    copies.number() + " copies were printed for " + people + " people.",
                    copies.place(),
                    report.overview().present().all() == null
                            ? null
                            : report.overview().present().all().place());
        }
    }

    private static @Nullable Integer people(Report report) {
        var all = report.overview().present().all();
        return all == null ? null : (Integer) all.number();
    }
}
