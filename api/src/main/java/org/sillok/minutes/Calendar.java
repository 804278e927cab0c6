package org.sillok.minutes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings with the times that they are planned for, the latest first. */
public record Calendar(List<Entry> entries) {

    /** The most meetings that a calendar holds. */
    public static final int LARGEST = 5_000;

    /**
     * A meeting.
     *
     * @param version counts what was recorded of it
     * @param recordedAt when its line was last changed
     */
    public record Entry(
            MeetingLine meeting,
            OffsetDateTime plannedStart,
            @Nullable OffsetDateTime plannedEnd,
            long version,
            Instant recordedAt) {}
}
