package org.sillok.query.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.query.Line;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Draft;
import org.sillok.report.ReportSheet.Returned;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.ReportState;
import org.sillok.report.Signatory;

/** A draft as it stands in its own row; what belongs to it is read when the row is let go. */
record Written(
        int number,
        String committee,
        Basis basis,
        ReportState state,
        @Nullable String reason,
        String title,
        @Nullable String overview,
        @Nullable String department,
        @Nullable LocalDate draftedOn,
        @Nullable String linePrinted,
        @Nullable Returned returned) {

    static Written of(Line line) {
        return new Written(
                line.number("draft"),
                line.text("committee"),
                line.word(Basis.class, "basis"),
                line.word(ReportState.class, "state"),
                line.optionalText("reason"),
                line.text("title"),
                line.optionalText("overview"),
                line.optionalText("department"),
                line.optionalDate("drafted_on"),
                line.optionalText("line_printed"),
                returned(line));
    }

    Draft draft(List<Annex> annexes, List<Step> steps) {
        var line = new ApprovalLine(
                first(steps, Step.Kind.DRAFT),
                all(steps, Step.Kind.REVIEW),
                all(steps, Step.Kind.COOPERATION),
                first(steps, Step.Kind.APPROVAL),
                linePrinted);
        return new Draft(title, overview, department, annexes, line, draftedOn);
    }

    private static @Nullable Returned returned(Line line) {
        var by = ReportDrafts.signatory(line, "return_");
        var reason = line.optionalText("return_reason");
        return by == null || reason == null ? null : new Returned(by, reason, line.optionalDate("return_on"));
    }

    /** Who stands in the line, whoever signed. */
    private static List<Signatory> all(List<Step> steps, Step.Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.inPlaceOf() == null ? step.by() : step.inPlaceOf())
                .toList();
    }

    private static @Nullable Signatory first(List<Step> steps, Step.Kind kind) {
        return all(steps, kind).stream().findFirst().orElse(null);
    }
}
