package org.sillok.query.retention;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;
import org.sillok.retention.FindSchedules;
import org.sillok.retention.ReadSchedule;
import org.sillok.retention.ScheduleSheet;
import org.sillok.retention.Schedules;

/** Tells which classes a records schedule has. */
public final class ScheduleAnswers {

    private static final String CLASSES = """
            select * from (
                select c.*, (lead(holds_from) over (partition by code order by holds_from) - 1) as holds_until
                from scheduled_class c
                where schedule = :schedule and known(known_from, known_until, :asOf)) c
            where period is not null
            order by code, holds_from""";

    private static final String SCHEDULES = """
            select schedule, count(distinct code)::int as classes
            from scheduled_class
            where known(known_from, known_until, :asOf)
            group by schedule
            order by schedule""";

    private final Reading reading;

    public ScheduleAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Schedules answer(FindSchedules find) {
        return new Schedules(reading.list(
                SCHEDULES,
                reading.at(find.asOf()),
                Map.of(),
                line -> new Schedules.Line(line.text("schedule"), line.number("classes"))));
    }

    @QueryHandler
    public ScheduleSheet answer(ReadSchedule read) {
        var classes =
                reading.list(CLASSES, reading.at(read.asOf()), Map.of("schedule", read.scheduleId()), Columns::entry);
        if (classes.isEmpty()) {
            throw new Unknown("schedule", read.scheduleId());
        }
        return new ScheduleSheet(read.scheduleId(), classes);
    }
}
