package org.sillok.retention;

import org.sillok.record.Order;

/** What can be asked of a records schedule. */
public sealed interface ScheduleCommand extends Order permits AdoptClass, RetireClass {

    String scheduleId();

    @Override
    default String target() {
        return ScheduleEvent.stream(scheduleId());
    }
}
