package org.sillok.ingest.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Hours of the day of the meeting, in Korean time. */
record Hours(LocalDate day) {

    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

    /** Null where no time is stated. */
    @Nullable
    OffsetDateTime at(@Nullable LocalTime time) {
        return time == null ? null : day.atTime(time).atOffset(SEOUL);
    }

    OffsetDateTime midnight() {
        return day.atStartOfDay().atOffset(SEOUL);
    }
}
