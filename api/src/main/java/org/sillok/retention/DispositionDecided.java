package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.report.Retention;

/**
 * It is decided what becomes of a record.
 *
 * @param extendedTo the longer period; null where it is not extended
 * @param keptUntil the last day that it is kept, by its period; null where it has none
 * @param againOn the day on which it is looked at again; null where it is not held
 */
public record DispositionDecided(
        String meetingId,
        int appraisal,
        Disposition disposition,
        @Nullable Retention extendedTo,
        @Nullable LocalDate keptUntil,
        @Nullable LocalDate againOn,
        Official by,
        LocalDate on)
        implements RetentionEvent {}
