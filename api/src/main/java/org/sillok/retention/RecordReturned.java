package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * An offered record went back.
 *
 * @param defects what the pre-check had found
 * @param remarks what the inspection had found
 */
public record RecordReturned(
        String meetingId,
        int offer,
        List<Defect> defects,
        List<String> remarks,
        String reason,
        Official by,
        LocalDate on)
        implements RetentionEvent {}
