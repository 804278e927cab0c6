package org.sillok.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Stage;

/**
 * The timetable (시간 계획과 실제) of a meeting. What the source does not say is null, and no minutes are reckoned from it.
 *
 * @param minutes from opening to close
 */
public record Timetable(
        String meetingId,
        OffsetDateTime plannedStart,
        @Nullable OffsetDateTime plannedEnd,
        @Nullable OffsetDateTime opened,
        @Nullable OffsetDateTime closed,
        @Nullable Long minutes,
        List<Part> stages,
        List<Part> recesses) {

    /** A stage, or a recess (which has no stage), with its end where it is known. */
    public record Part(
            @Nullable Stage stage,
            @Nullable String label,
            @Nullable String lead,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            @Nullable Long minutes) {}
}
