package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report is registered. Its data are never changed; what is drafted anew is registered anew.
 *
 * @param draft the number of the draft that is registered
 * @param completeOn the day that it counts as complete; null where the source does not say
 * @param retainedFrom the first day of its retention; null where day or period are not stated
 * @param retainedUntil the last day of its retention; null where it has none
 */
public record ReportRegistered(
        String meetingId,
        int draft,
        Registration registration,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate retainedFrom,
        @Nullable LocalDate retainedUntil)
        implements ReportEvent {}
