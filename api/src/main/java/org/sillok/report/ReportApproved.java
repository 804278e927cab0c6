package org.sillok.report;

import org.jspecify.annotations.Nullable;

/**
 * A report is approved.
 *
 * @param draft the number of the draft
 * @param inPlaceOf who stands in the line, where somebody else signed
 * @param content the digest under which the bytes are kept that the approver saw
 */
public record ReportApproved(
        String meetingId,
        int draft,
        Signatory approver,
        Capacity capacity,
        @Nullable Signatory inPlaceOf,
        @Nullable String ground,
        Signature signature,
        @Nullable String content)
        implements ReportEvent {}
