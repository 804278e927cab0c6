package org.sillok.report;

import org.sillok.record.Given;

/**
 * Give another department's signature to a report (협조).
 *
 * @param cooperator whose place in the line it is, from 1
 */
public record CooperateOnReport(String meetingId, int cooperator, Signature signature) implements ReportCommand {

    public CooperateOnReport {
        Given.id("meetingId", meetingId);
        Given.within("cooperator", cooperator, 1, ApprovalLine.LONGEST);
        Given.present("signature", signature).checked("signature");
    }
}
