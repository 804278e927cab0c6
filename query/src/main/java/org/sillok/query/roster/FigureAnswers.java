package org.sillok.query.roster;

import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.Outcome;
import org.sillok.meeting.MeetingKind;
import org.sillok.minutes.MeetingState;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;
import org.sillok.roster.CommitteeFigures;
import org.sillok.roster.ReadFigures;

/** Tells how well a committee was attended, and what became of its items. */
public final class FigureAnswers {

    private final Reading reading;

    public FigureAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public CommitteeFigures answer(ReadFigures read) {
        var asOf = reading.at(read.asOf());
        var committee = Map.of("committee", read.committeeId());
        var known = reading.count(
                "select count(*) from committee where committee = :committee and known(known_from, known_until, :asOf)",
                asOf,
                committee);
        if (known == 0) {
            throw new Unknown("committee", read.committeeId());
        }
        return new CommitteeFigures(read.committeeId(), sittings(asOf, committee), outcomes(asOf, committee));
    }

    /** What a correction says is not so does not count. */
    private List<CommitteeFigures.Sitting> sittings(long asOf, Map<String, String> committee) {
        return reading.list("""
                select m.*, (
                    select count(distinct p.seat) from presence p
                    where p.meeting = m.meeting and p.attended and p.act <> 'LEFT'
                    and known(p.known_from, p.known_until, :asOf)
                    and not exists (
                        select from presence c
                        where c.meeting = p.meeting and c.seat = p.seat and c.position > p.position
                        and c.act = 'CORRECTED' and not c.attended
                        and known(c.known_from, c.known_until, :asOf)))::int as present
                from meeting m
                where m.committee = :committee and m.state <> 'CONVENED'
                and known(m.known_from, m.known_until, :asOf)
                order by m.held_on desc, m.meeting
                limit %d""".formatted(CommitteeFigures.SITTINGS), asOf, committee, FigureAnswers::sitting);
    }

    private List<CommitteeFigures.Count> outcomes(long asOf, Map<String, String> committee) {
        return reading
                .list(
                        """
                select outcome, count(*)::int as items from decision
                where committee = :committee and known(known_from, known_until, :asOf)
                group by outcome""",
                        asOf,
                        committee,
                        line -> new CommitteeFigures.Count(line.word(Outcome.class, "outcome"), line.number("items")))
                .stream()
                .sorted((one, other) -> one.outcome().compareTo(other.outcome()))
                .toList();
    }

    private static CommitteeFigures.Sitting sitting(Line line) {
        return new CommitteeFigures.Sitting(
                line.text("meeting"),
                Parts.number(line, "kind"),
                line.word(MeetingKind.class, "kind"),
                line.date("held_on"),
                line.word(MeetingState.class, "state"),
                line.number("in_office"),
                line.number("present"));
    }
}
