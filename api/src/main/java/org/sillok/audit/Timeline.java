package org.sillok.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was recorded of a meeting, in the order of the record.
 *
 * @param total how many events there are of those that were asked for, before and behind this part too
 * @param next the position to ask for more after; null where this is the end
 */
public record Timeline(
        String meetingId,
        long total,
        List<TimelineEvent> events,
        @Nullable Long next) {}
