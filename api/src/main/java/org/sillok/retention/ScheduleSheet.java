package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A records schedule: every class, with each period that it has had, in the order of code and day. */
public record ScheduleSheet(String scheduleId, List<Entry> classes) {

    /**
     * A class from a day on.
     *
     * @param until the last day on which it holds as it is told here; null where nothing ends it
     */
    public record Entry(ScheduledClass inClass, @Nullable LocalDate until) {}
}
