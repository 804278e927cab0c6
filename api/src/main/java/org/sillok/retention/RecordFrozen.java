package org.sillok.retention;

import java.time.LocalDate;

/**
 * A record is frozen.
 *
 * @param freeze counted from 1; a record may be frozen for more than one cause
 */
public record RecordFrozen(String meetingId, int freeze, String reason, String authority, Official by, LocalDate on)
        implements RetentionEvent {}
