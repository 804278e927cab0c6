package org.sillok.report;

import org.sillok.record.Given;

/**
 * Review a report (검토).
 *
 * @param reviewer whose turn in the line it is, from 1
 */
public record ReviewReport(String meetingId, int reviewer, Signature signature) implements ReportCommand {

    public ReviewReport {
        Given.id("meetingId", meetingId);
        Given.within("reviewer", reviewer, 1, ApprovalLine.LONGEST);
        Given.present("signature", signature).checked("signature");
    }
}
