package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Approve a report (결재), by which it is registered.
 *
 * @param draft the number of the draft that the approver saw; null approves whichever is there
 * @param ground the order that delegates it, or why the approver is away; null where none is stated
 * @param content the digest of the bytes that the approver saw, which are kept; null where a past report has none
 * @param registration null where the source of a past report states nothing of it
 */
public record ApproveReport(
        String meetingId,
        @Nullable Integer draft,
        Signatory approver,
        Capacity capacity,
        @Nullable String ground,
        Signature signature,
        @Nullable String content,
        @Nullable Registration registration)
        implements ReportCommand {

    public ApproveReport {
        Given.id("meetingId", meetingId);
        Given.optionalWithin("draft", draft, 1, Integer.MAX_VALUE);
        Given.present("approver", approver).checked("approver");
        Given.present("capacity", capacity);
        Given.optional("ground", ground, Given.PARAGRAPH);
        Given.present("signature", signature).checked("signature");
        if (content != null) {
            content = Given.sha256("content", content);
        }
        if (registration != null) {
            registration.checked("registration");
        }
    }
}
