package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/**
 * Take a class out of a records schedule; what was classified into it before stays there.
 *
 * @param from the first day on which it does not hold any more
 */
public record RetireClass(String scheduleId, String code, LocalDate from, String reason) implements ScheduleCommand {

    public RetireClass {
        Given.id("scheduleId", scheduleId);
        Given.id("code", code);
        Given.present("from", from);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
