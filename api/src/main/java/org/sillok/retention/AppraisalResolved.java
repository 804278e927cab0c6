package org.sillok.retention;

import java.time.LocalDate;

/**
 * The board has resolved.
 *
 * @param members in office at the board's meeting
 * @param outsiders how many of them hold an appointed seat
 */
public record AppraisalResolved(
        String meetingId,
        int appraisal,
        Disposition resolved,
        BoardResolution resolution,
        int members,
        int outsiders,
        Official by,
        LocalDate on)
        implements RetentionEvent {}
