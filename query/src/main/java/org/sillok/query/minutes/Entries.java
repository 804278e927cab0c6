package org.sillok.query.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.Choice;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.VoteMethod;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesEntry.Kind;
import org.sillok.minutes.Speech;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.record.RecordFeed;

/** Gathers what happened in a meeting from the tables that each tell a part of it. */
final class Entries {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final List<Part> PARTS = List.of(
            new Part("(select * from course where act <> 'STAGE') as course", "position", Entries::course),
            new Part("speech", "position", Entries::spoken),
            new Part("agenda_report", "position", Entries::report),
            new Part("recusal", "known_from", Entries::recusal),
            new Part("question", "position", Entries::question),
            new Part("vote", "position", Entries::vote),
            new Part("decision", "position", Entries::decision));

    private final Reading reading;

    Entries(Reading reading) {
        this.reading = reading;
    }

    /** All entries in the order of the record. */
    List<MinutesEntry> of(String meeting, long asOf) {
        return changed(meeting, RecordFeed.START, asOf);
    }

    /** Those that became known, or known otherwise, behind a position. */
    List<MinutesEntry> changed(String meeting, long after, long asOf) {
        return PARTS.stream()
                .flatMap(part -> told(part, meeting, after, asOf).stream())
                .sorted(Comparator.comparingLong(MinutesEntry::position))
                .toList();
    }

    private List<MinutesEntry> told(Part part, String meeting, long after, long asOf) {
        return reading.list(
                "select *, " + part.happened + " as happened from " + part.table
                        + " where meeting = :meeting and known_from > :after and known(known_from, known_until, :asOf)",
                asOf,
                Map.of("meeting", meeting, "after", after),
                part.as);
    }

    private static MinutesEntry course(Line line) {
        var chaired = line.optionalText("capacity") != null;
        return entry(line, line.word(Kind.class, "act"), chaired ? MeetingAnswers.presiding(line) : null);
    }

    private static MinutesEntry spoken(Line line) {
        return entry(line, Kind.SPEECH, speech(line));
    }

    static Speech speech(Line line) {
        return new Speech(
                line.number("opinion"),
                Parts.speaker(line),
                line.word(OpinionKind.class, "kind"),
                line.text("text"),
                line.numbers("items"),
                line.holds("corrected"));
    }

    private static MinutesEntry report(Line line) {
        var report = new MinutesEntry.AgendaReport(line.numbers("items"), Parts.speaker(line), line.text("gist"));
        return entry(line, Kind.AGENDA_REPORT, report);
    }

    private static MinutesEntry recusal(Line line) {
        var recusal = new MinutesEntry.Recusal(
                line.text("seat"),
                line.text("name"),
                line.number("item"),
                line.word(RecusalGround.class, "ground"),
                line.text("reason"));
        return entry(line, Kind.RECUSAL, recusal);
    }

    private static MinutesEntry question(Line line) {
        var question = new MinutesEntry.Question(line.number("question"), line.numbers("items"), line.text("motion"));
        return entry(line, Kind.QUESTION, question);
    }

    private static MinutesEntry vote(Line line) {
        var vote = new MinutesEntry.Vote(
                line.number("question"),
                line.word(VoteMethod.class, "method"),
                Parts.tally(line),
                roll(line),
                line.optionalWord(Choice.class, "casting"));
        return entry(line, Kind.VOTE, vote);
    }

    private static List<RollEntry> roll(Line line) {
        var seats = line.texts("roll_seats");
        var choices = line.words(Choice.class, "roll_choices");
        return IntStream.range(0, seats.size())
                .mapToObj(i -> new RollEntry(seats.get(i), choices.get(i)))
                .toList();
    }

    private static MinutesEntry decision(Line line) {
        var outcome = line.word(Outcome.class, "outcome");
        return outcome == Outcome.ADVISED
                ? entry(line, Kind.ADVICE, new MinutesEntry.Advice(line.number("item"), points(line)))
                : entry(line, Kind.RESULT, result(line, outcome));
    }

    private static MinutesEntry.Result result(Line line, Outcome outcome) {
        return new MinutesEntry.Result(
                line.number("item"),
                outcome,
                line.optionalNumber("question"),
                line.optionalText("amendment"),
                line.texts("conditions"),
                line.optionalText("reason"));
    }

    private static List<AdvicePoint> points(Line line) {
        var texts = line.texts("advice");
        var opinions = line.texts("advice_opinions");
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new AdvicePoint(texts.get(i), numbers(opinions.get(i))))
                .toList();
    }

    private static List<Integer> numbers(String spaced) {
        return SPACE.splitAsStream(spaced)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static MinutesEntry entry(Line line, Kind kind, @Nullable Object part) {
        return new MinutesEntry(
                kind,
                line.position("happened"),
                line.optionalTime("at"),
                as(Presiding.class, part),
                as(Speech.class, part),
                as(MinutesEntry.AgendaReport.class, part),
                as(MinutesEntry.Question.class, part),
                as(MinutesEntry.Vote.class, part),
                as(MinutesEntry.Result.class, part),
                as(MinutesEntry.Advice.class, part),
                as(MinutesEntry.Recusal.class, part));
    }

    private static <T> @Nullable T as(Class<T> type, @Nullable Object part) {
        return type.isInstance(part) ? type.cast(part) : null;
    }

    /** A table that tells a part of the meeting, and the column that says when in the record. */
    private record Part(String table, String happened, Function<Line, MinutesEntry> as) {}
}
