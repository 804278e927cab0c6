package org.sillok.ingest.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.ingest.Span;
import org.sillok.ingest.part.Account;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.OtherExpense;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;

/** What the meeting cost, line by line as stated; the sums stand beside to be compared, and are never taken over. */
final class Expenses {

    private final String meeting;
    private final Account account;
    private final Steps steps;

    Expenses(String meeting, Account account, Steps steps) {
        this.meeting = meeting;
        this.account = account;
        this.steps = steps;
    }

    void propose() {
        if (account.lines().isEmpty() && account.total() == null) {
            return;
        }
        var spans = new ArrayList<Span>();
        account.lines().forEach(line -> spans.add(line.amount().place().span()));
        account.groups().forEach(group -> spans.add(group.subtotal().place().span()));
        if (account.total() != null) {
            spans.add(account.total().place().span());
        }
        steps.propose(
                () -> new StateExpenses(
                        meeting,
                        allowances(),
                        others(),
                        sums(),
                        budgetPath(),
                        words(account.manner()),
                        words(account.notes())),
                spans);
    }

    /** What an allowance is paid for; null where the line is no allowance. */
    static Allowance.@Nullable Purpose purpose(Account.Line line) {
        var name = Words.squeezed(line.name());
        if (name.contains("참석수당")) {
            return Allowance.Purpose.ATTENDANCE;
        }
        return name.contains("검토수당") ? Allowance.Purpose.PRIOR_REVIEW : null;
    }

    private List<AllowanceClaim> allowances() {
        var claims = new ArrayList<AllowanceClaim>();
        for (var line : account.lines()) {
            var purpose = purpose(line);
            if (purpose != null) {
                claims.add(new AllowanceClaim(
                        purpose, null, line.each(), line.units(), line.amount().won()));
            }
        }
        return claims;
    }

    private List<OtherExpense> others() {
        return account.lines().stream()
                .filter(line -> purpose(line) == null)
                .map(line -> new OtherExpense(
                        line.name(),
                        line.each(),
                        line.units(),
                        line.unit(),
                        line.amount().won(),
                        null))
                .toList();
    }

    private StatedSums sums() {
        return new StatedSums(
                subtotal(true),
                subtotal(false),
                account.total() == null ? null : account.total().won());
    }

    private @Nullable Long subtotal(boolean allowances) {
        return account.groups().stream()
                .filter(group -> group.name().contains("수당") == allowances)
                .map(group -> group.subtotal().won())
                .findFirst()
                .orElse(null);
    }

    private List<String> budgetPath() {
        return account.budget() == null
                ? List.of()
                : Arrays.stream(account.budget().words().split("[,>]", -1))
                        .map(Words::line)
                        .filter(step -> !step.isEmpty())
                        .toList();
    }

    private static List<String> words(List<Said> sentences) {
        return sentences.stream().map(said -> Words.line(said.words())).toList();
    }
}
