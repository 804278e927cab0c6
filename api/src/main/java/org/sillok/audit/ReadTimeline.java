package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * What was recorded of a meeting, its report and its disclosure, in the order of the record? The answer is a
 * {@link Timeline}.
 *
 * @param after the position behind which the answer begins; null for the first event
 * @param size how many events at most
 */
public record ReadTimeline(
        String meetingId,
        TimelineFilter filter,
        @Nullable Long after,
        int size,
        @Nullable Long asOf) implements Question {}
