package org.sillok.retention;

import java.time.LocalDate;

/** A freeze is lifted. */
public record RecordUnfrozen(String meetingId, int freeze, String reason, String authority, Official by, LocalDate on)
        implements RetentionEvent {}
