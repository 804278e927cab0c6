package org.sillok.report;

import org.sillok.record.Given;

/** Draft the report of a meeting (기안). The meeting answers it, with the basis on which it is recorded itself. */
public record DraftReport(String meetingId, Draft draft) implements ReportCommand {

    public DraftReport {
        Given.id("meetingId", meetingId);
        Given.present("draft", draft).checked("draft");
    }

    @Override
    public String target() {
        return meetingId;
    }
}
