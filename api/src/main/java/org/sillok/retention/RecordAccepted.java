package org.sillok.retention;

import java.time.LocalDate;

/**
 * The records office has taken a record over; this fact is the receipt.
 *
 * @param papers how many there are
 * @param inventory the digest of what was taken over, as {@link Inventory} reckons it
 */
public record RecordAccepted(
        String meetingId, int offer, int papers, String inventory, SendersCopy copy, Official by, LocalDate on)
        implements RetentionEvent {}
