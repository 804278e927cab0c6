package org.sillok.report;

import org.sillok.record.Given;

/** Go on without a reviewer of the line, for a reason that stands in the box. */
public record SkipReview(String meetingId, int reviewer, String reason) implements ReportCommand {

    public SkipReview {
        Given.id("meetingId", meetingId);
        Given.within("reviewer", reviewer, 1, ApprovalLine.LONGEST);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
