package org.sillok.server.comparison;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.Registration;
import org.sillok.report.ReportSheet;
import org.sillok.report.Retention;
import org.sillok.report.Signatory;

/** What comes out of the report on a meeting: its money, checklist, approval and registration. */
final class ReportFacts {

    private final Map<Topic, String> told;

    ReportFacts(Map<Topic, String> told) {
        this.told = told;
    }

    void take(ReportSheet report) {
        tell(Topic.TITLE, report.draft().title());
        tell(Topic.ATTACHMENTS, report.draft().annexes().size());
        expenses(report.expenses());
        approval(report);
        if (report.checklist() != null) {
            var checklist = report.checklist();
            tell(
                    Topic.CHECKLIST,
                    "%d = %d / %d / %d"
                            .formatted(
                                    checklist.rows().size(),
                                    checklist.reviewed(),
                                    checklist.notApplicable(),
                                    checklist.unanswered()));
        }
        if (report.registered() != null) {
            registration(report.registered().registration());
            tell(
                    Topic.RETAINED,
                    report.registered().retainedFrom() + " - "
                            + report.registered().retainedUntil());
        }
    }

    private void expenses(ExpenseSheet expenses) {
        if (!expenses.statedAtAll()) {
            return;
        }
        tell(Topic.ALLOWANCES, expenses.allowancesWon());
        tell(Topic.OTHER_EXPENSES, expenses.othersWon());
        tell(Topic.EXPENSES, expenses.totalWon());
        tell(Topic.BUDGET, String.join(" > ", expenses.budgetPath()));
        expenses.allowances().stream()
                .findFirst()
                .ifPresent(paid -> tell(Topic.PAID, paid.payees().size()));
    }

    private void approval(ReportSheet report) {
        tell(
                Topic.APPROVAL_LINE,
                report.steps().stream()
                        .map(ReportSheet.Step::by)
                        .map(ReportFacts::named)
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        report.steps().stream()
                .filter(step -> step.kind() == ReportSheet.Step.Kind.APPROVAL)
                .map(ReportSheet.Step::signature)
                .filter(Objects::nonNull)
                .forEach(signature -> tell(Topic.APPROVED_ON, signature.on()));
    }

    private static String named(Signatory signatory) {
        return Stream.of(signatory.post(), signatory.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void registration(Registration registration) {
        tell(Topic.DOCUMENT_NUMBER, registration.number());
        tell(Topic.MANAGEMENT_NUMBER, registration.managementNumber());
        tell(Topic.CLASS_PATH, String.join(" > ", registration.classPath()));
        var closed = registration.files().stream()
                .filter(file -> file.openness() == Openness.CLOSED)
                .count();
        tell(
                Topic.FILES,
                registration.files().isEmpty()
                        ? null
                        : "%d = %d".formatted(registration.files().size(), closed));
        tell(Topic.RETENTION, registration.retention() == null ? null : printed(registration.retention()));
    }

    private static String printed(Retention retention) {
        return switch (retention) {
            case ONE_YEAR -> "1년";
            case THREE_YEARS -> "3년";
            case FIVE_YEARS -> "5년";
            case TEN_YEARS -> "10년";
            case THIRTY_YEARS -> "30년";
            case SEMI_PERMANENT -> "준영구";
            case PERMANENT -> "영구";
        };
    }

    private void tell(Topic topic, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            told.put(topic, value.toString());
        }
    }
}
