package org.sillok.retention;

import org.sillok.record.Fact;

/** What happened to a records schedule. */
public sealed interface ScheduleEvent extends Fact permits ClassAdopted, ClassRetired {

    String scheduleId();

    @Override
    default String stream() {
        return stream(scheduleId());
    }

    /** The stream of a schedule. No id that anybody chooses holds a slash, so it is never a committee's or meeting's. */
    static String stream(String scheduleId) {
        return "schedule/" + scheduleId;
    }
}
