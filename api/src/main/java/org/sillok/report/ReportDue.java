package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * A meeting whose report is not approved.
 *
 * @param state null where none was drafted, which is told of meetings recorded here only
 * @param waitsFor what is to be done next; null where that is to draft it
 * @param by who is to do it; null with that
 */
public record ReportDue(
        String meetingId,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        @Nullable ReportState state,
        ReportSheet.Step.@Nullable Kind waitsFor,
        @Nullable Signatory by) {}
