package org.sillok.retention;

import java.time.LocalDate;

/**
 * The records office has taken a record over; this fact is the receipt.
 *
 * @param papers how many there are
 * @param inventory the digest of what was taken over: SHA-256 of the lines {@code sha256 + two spaces + what + line feed},
 *     where what is {@code body} for the report as it was approved, or {@code paper/} and the number; papers in their order
 */
public record RecordAccepted(
        String meetingId, int offer, int papers, String inventory, SendersCopy copy, Official by, LocalDate on)
        implements RetentionEvent {}
