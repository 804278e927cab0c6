package org.sillok.query.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Irregularity;
import org.sillok.committee.Citation;
import org.sillok.decision.Outcome;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.ValiditySheet;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Reckoning.WithoutProxy;
import org.sillok.meeting.Subject;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.audit.IrregularityAnswers;

/** Tells on which figures and rules a meeting's opening and outcomes rest. */
public final class ValidityAnswers {

    private final Reading reading;
    private final IrregularityAnswers irregularities;

    public ValidityAnswers(Reading reading) {
        this.reading = reading;
        irregularities = new IrregularityAnswers(reading);
    }

    @QueryHandler
    public ValiditySheet answer(ReadValidity read) {
        var asOf = reading.at(read.asOf());
        var meeting = read.meetingId();
        var beside = irregularities.of(meeting, asOf);
        var without = withoutProxies(meeting, asOf);
        return new ValiditySheet(
                meeting, reading.list("""
                        select r.*, i.title, d.question
                        from reckoning r
                        left join agenda_item i on i.meeting = r.meeting and i.item = r.item
                            and known(i.known_from, i.known_until, :asOf)
                        left join decision d on d.meeting = r.meeting and d.position = r.position
                            and known(d.known_from, d.known_until, :asOf)
                        where r.meeting = :meeting and known(r.known_from, r.known_until, :asOf)
                        order by r.position""", asOf, Map.of("meeting", meeting), line -> line(line, without, beside)));
    }

    private static ValiditySheet.Line line(
            Line line, Map<Long, List<WithoutProxy>> without, List<Irregularity> beside) {
        var item = line.optionalNumber("item");
        var question = line.optionalNumber("question");
        return new ValiditySheet.Line(
                line.word(ValiditySheet.Subject.class, "subject"),
                item,
                line.optionalText("title"),
                line.optionalWord(Outcome.class, "outcome"),
                line.optionalTime("at"),
                reckoning(line, without.getOrDefault(line.position("position"), List.of())),
                beside.stream()
                        .filter(irregularity -> concerns(irregularity.subject(), item, question))
                        .toList());
    }

    /** The opening is judged with attendance and the meeting as a whole; an outcome with its item, question and vote. */
    private static boolean concerns(Subject subject, @Nullable Integer item, @Nullable Integer question) {
        return switch (subject.kind()) {
            case MEETING, ATTENDANCE, OPENING -> item == null;
            case ITEM, ADVICE -> subject.id().equals(String.valueOf(item));
            case QUESTION, VOTE -> subject.id().equals(String.valueOf(question));
            case OPINION, RECUSAL, MINUTES, REPORT, DISCLOSURE -> false;
        };
    }

    private static Reckoning reckoning(Line line, List<WithoutProxy> without) {
        return new Reckoning(
                line.number("in_office"),
                line.number("present"),
                line.texts("counted"),
                line.texts("recused"),
                line.number("needed_to_open"),
                line.number("needed_to_decide"),
                line.holds("quorum"),
                new Citation(line.text("opening_article"), line.text("opening_text")),
                new Citation(line.text("deciding_article"), line.text("deciding_text")),
                without);
    }

    private Map<Long, List<WithoutProxy>> withoutProxies(String meeting, long asOf) {
        var without = new HashMap<Long, List<WithoutProxy>>();
        reading.list("""
                select * from without_proxy
                where meeting = :meeting and known(known_from, known_until, :asOf)
                order by position, number""", asOf, Map.of("meeting", meeting), line -> without.computeIfAbsent(
                        line.position("position"), position -> new ArrayList<>())
                .add(new WithoutProxy(
                        line.texts("seats"),
                        line.number("present"),
                        line.number("needed_to_decide"),
                        line.holds("quorum"))));
        return without;
    }
}
