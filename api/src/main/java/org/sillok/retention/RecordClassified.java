package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record is in a class; class and period are as the schedule had them on the day that the record was complete.
 *
 * @param keptFrom the first day of the period
 * @param keptUntil the last day of the period; null where it has none
 */
public record RecordClassified(
        String meetingId,
        String scheduleId,
        ScheduledClass inClass,
        LocalDate completeOn,
        LocalDate keptFrom,
        @Nullable LocalDate keptUntil,
        @Nullable String reason,
        Official by,
        LocalDate on)
        implements RetentionEvent {}
