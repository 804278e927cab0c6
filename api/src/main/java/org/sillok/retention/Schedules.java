package org.sillok.retention;

import java.util.List;

/** The records schedules, by id. */
public record Schedules(List<Line> schedules) {

    /**
     * A records schedule.
     *
     * @param classes how many codes it has, or had
     */
    public record Line(String scheduleId, int classes) {}
}
