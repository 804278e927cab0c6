package org.sillok.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Fill in the checklist (점검표) of a report, all rows of it; an earlier filling is replaced.
 *
 * @param form which checklist it is, such as 사전 검토항목
 * @param version of the form; null where the source of a past report does not say
 */
public record FillChecklist(
        String meetingId, String form, @Nullable String version, List<ChecklistRow> rows) implements ReportCommand {

    public FillChecklist {
        Given.id("meetingId", meetingId);
        Given.text("form", form, Given.LINE);
        Given.optional("version", version, Given.LINE);
        rows = Given.some("rows", rows);
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).checked("rows[" + at + "]");
        }
        Given.distinct("rows.row", rows.stream().map(ChecklistRow::row).toList());
    }
}
