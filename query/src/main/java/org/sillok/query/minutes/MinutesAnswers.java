package org.sillok.query.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Nature;
import org.sillok.meeting.Stage;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.Minutes.Corrected;
import org.sillok.minutes.Minutes.Correction;
import org.sillok.minutes.Minutes.Signature;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesStage;
import org.sillok.minutes.ReadMinutes;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;

/** Tells what the minutes of a meeting say. */
public final class MinutesAnswers {

    private final Reading reading;
    private final MeetingAnswers meetings;
    private final Entries entries;

    public MinutesAnswers(Reading reading) {
        this.reading = reading;
        meetings = new MeetingAnswers(reading);
        entries = new Entries(reading);
    }

    @QueryHandler
    public Minutes answer(ReadMinutes read) {
        var asOf = reading.at(read.asOf());
        var meeting = meetings.sheet(read.meetingId(), asOf);
        var happened = entries.of(meeting.meetingId(), asOf);
        var entered = entered(meeting.meetingId(), asOf);
        return new Minutes(
                meeting,
                Fields.of(meeting, attendees(meeting.meetingId(), asOf), !entered.isEmpty(), happened),
                stages(entered, happened),
                signatures(meeting.meetingId(), asOf),
                adoptedOn(meeting.meetingId(), asOf),
                corrections(meeting.meetingId(), asOf));
    }

    private List<Entered> entered(String meeting, long asOf) {
        return list("select * from course where %s and act = 'STAGE' order by position", meeting, asOf, Entered::of);
    }

    /** Each entry belongs to the stage entered last before it; what came before the first stands by itself. */
    private static List<MinutesStage> stages(List<Entered> entered, List<MinutesEntry> happened) {
        var stages = new ArrayList<MinutesStage>();
        var first = entered.isEmpty() ? Long.MAX_VALUE : entered.get(0).position;
        var before = between(happened, Long.MIN_VALUE, first);
        if (!before.isEmpty()) {
            stages.add(new MinutesStage(null, null, null, null, before));
        }
        for (var i = 0; i < entered.size(); i++) {
            var next = i + 1 < entered.size() ? entered.get(i + 1).position : Long.MAX_VALUE;
            stages.add(entered.get(i).with(between(happened, entered.get(i).position, next)));
        }
        return stages;
    }

    private static List<MinutesEntry> between(List<MinutesEntry> happened, long from, long until) {
        return happened.stream()
                .filter(entry -> entry.position() > from && entry.position() < until)
                .toList();
    }

    private boolean attendees(String meeting, long asOf) {
        return !list(
                        "select seat from presence where %s and attended limit 1",
                        meeting, asOf, line -> line.text("seat"))
                .isEmpty();
    }

    private List<Signature> signatures(String meeting, long asOf) {
        return list(
                "select * from signature where %s order by position",
                meeting, asOf, line -> new Signature(Parts.speaker(line), line.date("signed_on")));
    }

    private @Nullable LocalDate adoptedOn(String meeting, long asOf) {
        return list(
                        "select adopted_on from meeting where %s and adopted_on is not null",
                        meeting, asOf, line -> line.date("adopted_on"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Correction> corrections(String meeting, long asOf) {
        return list(
                "select * from correction where %s order by position",
                meeting,
                asOf,
                line -> new Correction(
                        line.word(Corrected.class, "what"),
                        line.text("number"),
                        line.optionalText("before"),
                        line.optionalText("after"),
                        line.optionalWord(Nature.class, "nature"),
                        line.text("reason"),
                        line.text("corrected_by")));
    }

    private <T> List<T> list(String sql, String meeting, long asOf, Function<Line, T> as) {
        return reading.list(
                sql.formatted("meeting = :meeting and known(known_from, known_until, :asOf)"),
                asOf,
                Map.of("meeting", meeting),
                as);
    }

    /** That a stage was entered. */
    private record Entered(long position, MinutesStage stage) {
        static Entered of(Line line) {
            return new Entered(
                    line.position("position"),
                    new MinutesStage(
                            line.word(Stage.class, "stage"),
                            line.optionalText("label"),
                            line.optionalText("lead"),
                            line.optionalTime("at"),
                            List.of()));
        }

        MinutesStage with(List<MinutesEntry> entries) {
            return new MinutesStage(stage.stage(), stage.label(), stage.lead(), stage.entered(), entries);
        }
    }
}
