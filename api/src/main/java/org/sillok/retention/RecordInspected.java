package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * An offered record is inspected.
 *
 * @param remarks what was found wanting; none where nothing was
 */
public record RecordInspected(String meetingId, int offer, List<String> remarks, Official by, LocalDate on)
        implements RetentionEvent {}
