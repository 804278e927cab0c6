package org.sillok.retention;

import org.sillok.record.Given;

/** Adopt a class into a records schedule, or the same class with another period from a later day. */
public record AdoptClass(String scheduleId, ScheduledClass adopted) implements ScheduleCommand {

    public AdoptClass {
        Given.id("scheduleId", scheduleId);
        Given.present("adopted", adopted).checked("adopted");
    }
}
