package org.sillok.query.minutes;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Stage;
import org.sillok.minutes.MinutesEntry.Kind;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Timetable;
import org.sillok.minutes.Timetable.Part;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;

/** Tells how long each stage of a meeting took. */
public final class TimetableAnswers {

    private final Reading reading;

    public TimetableAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Timetable answer(ReadTimetable read) {
        var asOf = reading.at(read.asOf());
        var acts = reading.list("""
                select * from course
                where meeting = :meeting and known(known_from, known_until, :asOf)
                order by position""", asOf, Map.of("meeting", read.meetingId()), Act::of);
        return reading.first("""
                        select * from meeting
                        where meeting = :meeting and known(known_from, known_until, :asOf)""", asOf, Map.of("meeting", read.meetingId()), line -> timetable(line, acts))
                .orElseThrow(() -> new Unknown("meeting", read.meetingId()));
    }

    private static Timetable timetable(Line line, List<Act> acts) {
        var opened = line.optionalTime("opened");
        var closed = line.optionalTime("closed");
        return new Timetable(
                line.text("meeting"),
                line.time("planned_start"),
                line.optionalTime("planned_end"),
                opened,
                closed,
                minutes(opened, closed),
                stages(acts, closed),
                recesses(acts));
    }

    /** A stage whose own time is not stated lies within the one before it, which lasts until the next stated time. */
    private static List<Part> stages(List<Act> acts, @Nullable OffsetDateTime closed) {
        var parts = new ArrayDeque<Part>();
        var next = closed;
        for (var i = acts.size() - 1; i >= 0; i--) {
            var act = acts.get(i);
            if (act.stage != null) {
                parts.addFirst(act.until(act.at == null ? null : next));
                next = act.at == null ? next : act.at;
            }
        }
        return List.copyOf(parts);
    }

    private static List<Part> recesses(List<Act> acts) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < acts.size(); i++) {
            if (acts.get(i).is(Kind.RECESSED)) {
                parts.add(acts.get(i).until(end(acts.subList(i + 1, acts.size()))));
            }
        }
        return parts;
    }

    private static @Nullable OffsetDateTime end(List<Act> after) {
        return after.stream()
                .filter(act -> act.is(Kind.RESUMED) || act.is(Kind.CLOSED))
                .findFirst()
                .map(act -> act.at)
                .orElse(null);
    }

    private static @Nullable Long minutes(@Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {
        return from == null || until == null
                ? null
                : (Long) Duration.between(from, until).toMinutes();
    }

    /** A step in the course of the meeting. */
    private record Act(
            String act,
            @Nullable Stage stage,
            @Nullable String label,
            @Nullable String lead,
            @Nullable OffsetDateTime at) {

        static Act of(Line line) {
            return new Act(
                    line.text("act"),
                    line.optionalWord(Stage.class, "stage"),
                    line.optionalText("label"),
                    line.optionalText("lead"),
                    line.optionalTime("at"));
        }

        boolean is(Kind kind) {
            return act.equals(kind.name());
        }

        Part until(@Nullable OffsetDateTime end) {
            return new Part(stage, label, lead, at, end, minutes(at, end));
        }
    }
}
