package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * What stays of a record that was disposed of: that there was one, and by which decision it went.
 *
 * @param position of the event that disposed of it, in the ledger
 * @param appraisal which appraisal of the record led to the decision
 * @param events how many events lost their content
 */
public record DisposalLine(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        long position,
        int appraisal,
        BoardResolution resolution,
        long events,
        @Nullable String manner,
        Official by,
        LocalDate on) {}
