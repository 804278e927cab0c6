package org.sillok.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * A meeting in a list.
 *
 * @param number null where the source states none
 * @param items how many stand on its agenda
 */
public record MeetingLine(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        Basis basis,
        @Nullable String titleAsPrinted,
        LocalDate heldOn,
        String place,
        MeetingState state,
        int items) {}
