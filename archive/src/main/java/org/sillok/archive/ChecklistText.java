package org.sillok.archive;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.report.ChecklistRow;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.ReportSheet.Checklist;

/** The checklist, with a mark in the box that applies; a row without a mark was not answered. */
public record ChecklistText(String form, String counts, List<Row> rows) {

    /** A row; the boxes bear ■ or □, and say in words which. */
    public record Row(String title, String question, String reviewed, String notApplicable, String remark) {}

    static @Nullable ChecklistText of(@Nullable Checklist checklist) {
        if (checklist == null) {
            return null;
        }
        var version = checklist.version() == null ? "" : " (" + checklist.version() + ")";
        return new ChecklistText(
                checklist.form() + version,
                String.format(
                        Locale.ROOT,
                        "검토완료 %d, 해당없음 %d, 답하지 않음 %d",
                        checklist.reviewed(),
                        checklist.notApplicable(),
                        checklist.unanswered()),
                checklist.rows().stream().map(ChecklistText::row).toList());
    }

    private static Row row(ChecklistRow row) {
        return new Row(
                row.title(),
                Wording.orNothing(row.question()),
                box(row.answer() == Answer.REVIEWED),
                box(row.answer() == Answer.NOT_APPLICABLE),
                Wording.orNothing(row.remark()));
    }

    private static String box(boolean marked) {
        return marked ? "■" : "□";
    }
}
