package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Send a report back to its drafter (반려). */
public record ReturnReport(
        String meetingId,
        Signatory by,
        String reason,
        @Nullable LocalDate on) implements ReportCommand {

    public ReturnReport {
        Given.id("meetingId", meetingId);
        Given.present("by", by).checked("by");
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
