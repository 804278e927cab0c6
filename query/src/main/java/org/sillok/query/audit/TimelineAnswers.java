package org.sillok.query.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.ReadTimeline;
import org.sillok.audit.Timeline;
import org.sillok.audit.TimelineEvent;
import org.sillok.audit.TimelineFilter;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;

/** Tells what was recorded of a meeting, part by part or as a whole; the payload is read from the record itself. */
public final class TimelineAnswers {

    private static final String SELECT = "select t.*, " + TrailAnswers.PAYLOAD + """
            , array(select c.position from trail c where c.cause = t.event_id and c.position <= :asOf
                order by c.position limit 50) as consequences
            from trail t""";

    private final Reading reading;

    public TimelineAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Timeline answer(ReadTimeline read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        var total = total(where(read.meetingId(), read.filter(), null), asOf);
        var asked = where(read.meetingId(), read.filter(), read.after());
        var parameters = new HashMap<>(asked.parameters());
        parameters.put("most", read.size() + 1);
        var found = reading.list(
                SELECT + asked.sql() + " order by t.position limit :most", asOf, parameters, TimelineAnswers::event);
        var more = found.size() > read.size();
        var events = more ? List.copyOf(found.subList(0, read.size())) : found;
        var next = more ? (Long) events.get(events.size() - 1).event().position() : null;
        return new Timeline(read.meetingId(), total, events, next);
    }

    /** Hands on every event that was asked for, as the database sends it. */
    public void each(String meeting, TimelineFilter filter, long asOf, Consumer<TimelineEvent> taking) {
        var asked = where(meeting, filter, null);
        reading.each(
                SELECT + asked.sql() + " order by t.position",
                asOf,
                asked.parameters(),
                TimelineAnswers::event,
                taking);
    }

    private long total(Where where, long asOf) {
        return reading.count("select count(*) from trail t" + where.sql(), asOf, where.parameters());
    }

    private static Where where(String meeting, TimelineFilter filter, @Nullable Long after) {
        return new Where("t.position <= :asOf")
                .and(Map.of("meeting", meeting), "t.meeting = :meeting")
                .and("after", after, "t.position > :after")
                .and("act", filter.act(), "t.type = :act")
                .and("person", filter.person(), "(t.actor = :person or :person = any(t.people))")
                .and("item", filter.item(), ":item = any(t.items)")
                .and("request", filter.request(), "t.request = :request")
                .and("roomFrom", TrailAnswers.moment(filter.occurredFrom()), "t.occurred::timestamptz >= :roomFrom")
                .and("roomUntil", TrailAnswers.moment(filter.occurredUntil()), "t.occurred::timestamptz < :roomUntil")
                .and("from", TrailAnswers.moment(filter.recordedFrom()), "t.recorded_at >= :from")
                .and("until", TrailAnswers.moment(filter.recordedUntil()), "t.recorded_at < :until");
    }

    private static TimelineEvent event(Line line) {
        return new TimelineEvent(TrailAnswers.line(line), line.positions("consequences"));
    }
}
