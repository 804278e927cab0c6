package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.sillok.record.Given;
import org.sillok.report.Retention;

/**
 * A class of a records schedule (기록관리기준표), as it holds from a day on.
 *
 * @param code by which the class is named, such as 1741000-A01
 * @param path its name, from the widest class to the narrowest
 * @param from the first day that it holds
 * @param authority what it rests on, such as the notice of the schedule
 */
public record ScheduledClass(String code, List<String> path, Retention period, LocalDate from, String authority) {

    public ScheduledClass {
        path = Given.orEmpty(path);
    }

    ScheduledClass checked(String field) {
        Given.id(field + ".code", code);
        Given.some(field + ".path", path).forEach(step -> Given.text(field + ".path", step, Given.LINE));
        Given.present(field + ".period", period);
        Given.present(field + ".from", from);
        Given.text(field + ".authority", authority, Given.PARAGRAPH);
        return this;
    }
}
