package org.sillok.report;

import org.sillok.record.Given;

/** Draft a report anew, which was returned, or which was approved and is to say something else. */
public record RedraftReport(String meetingId, String reason, Draft draft) implements ReportCommand {

    public RedraftReport {
        Given.id("meetingId", meetingId);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.present("draft", draft).checked("draft");
    }
}
