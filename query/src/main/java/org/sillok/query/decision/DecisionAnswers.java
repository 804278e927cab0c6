package org.sillok.query.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.Decision;
import org.sillok.decision.DecisionFilter;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.Outcome;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.SearchDecisions;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.VoteMethod;
import org.sillok.query.Later;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Reading.Hits;
import org.sillok.query.Where;
import org.sillok.query.search.Wanted;
import org.sillok.record.Page;

/** Tells what was decided. */
public final class DecisionAnswers {

    /** An irregularity beside the item, its question or vote, the opening or the meeting as a whole. */
    static final String IRREGULAR = """
            exists (
                select from irregularity i
                where i.meeting = d.meeting and known(i.known_from, i.known_until, :asOf)
                and (i.subject in ('MEETING', 'OPENING')
                    or i.subject in ('ITEM', 'ADVICE') and i.subject_id = d.item::text
                    or i.subject in ('QUESTION', 'VOTE') and i.subject_id = d.question::text))""";

    static final String COLUMNS = """
            select d.*, %s as irregular, array(
                select f.follow_up from follow_up f
                where f.meeting = d.meeting and known(f.known_from, f.known_until, :asOf)
                and exists (
                    select from speech s
                    where s.meeting = f.meeting and s.opinion = any(f.opinions) and d.item = any(s.items)
                    and known(s.known_from, s.known_until, :asOf))
                order by f.follow_up) as follow_ups, %s""".formatted(IRREGULAR, Later.columns("d"));

    private static final String OF_THE_HITS = "from page join decision d using (meeting, item, known_from)";

    private final Reading reading;

    public DecisionAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Page<Decision> answer(SearchDecisions search) {
        return reading.searched(
                hits(filter(search)),
                COLUMNS,
                OF_THE_HITS,
                search.page(),
                search.size(),
                reading.at(search.asOf()),
                DecisionAnswers::decision);
    }

    /** Hands on all of them in the order of the pages. */
    public void each(DecisionFilter filter, long asOf, Consumer<Decision> taking) {
        reading.eachSearched(hits(filter), COLUMNS, OF_THE_HITS, asOf, DecisionAnswers::decision, taking);
    }

    private static Hits hits(DecisionFilter filter) {
        var where = where(filter);
        return new Hits(
                "select d.meeting, d.item, d.known_from, d.held_on, d.position, "
                        + Wanted.in(filter.q()).rank("d") + " as rank from decision d" + where.sql(),
                List.of("rank desc", "held_on desc", "meeting", "item", "position"),
                where.parameters());
    }

    private static DecisionFilter filter(SearchDecisions search) {
        return new DecisionFilter(
                search.q(),
                search.committee(),
                search.year(),
                search.kind(),
                search.outcome(),
                search.sponsor(),
                search.irregular());
    }

    /** What all statements about these decisions ask of the table {@code d}. */
    static Where where(DecisionFilter filter) {
        var where = new Where("known(d.known_from, d.known_until, :asOf)")
                .and("committee", filter.committee(), "d.committee = :committee")
                .and("year", filter.year(), "d.year = :year")
                .and("kind", filter.kind(), "d.kind = :kind")
                .and("outcome", filter.outcome(), "d.outcome = :outcome")
                .and("sponsor", filter.sponsor(), "d.sponsor = :sponsor")
                .and("irregular", filter.irregular(), "(" + IRREGULAR + ") = :irregular");
        var wanted = Wanted.in(filter.q());
        return wanted.nothing() ? where : where.and(wanted.parameters(), wanted.condition("d"));
    }

    @QueryHandler
    public MeetingDecisions answer(ReadDecisions read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        return new MeetingDecisions(
                read.meetingId(),
                reading.list(COLUMNS + """
                                 from decision d
                                where d.meeting = :meeting and known(d.known_from, d.known_until, :asOf)
                                order by d.item, d.position""", asOf, Map.of("meeting", read.meetingId()), DecisionAnswers::decision));
    }

    static Decision decision(Line line) {
        return new Decision(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "meeting_kind"),
                line.word(Basis.class, "basis"),
                line.date("held_on"),
                line.number("item"),
                line.word(ItemKind.class, "kind"),
                line.text("title"),
                line.optionalText("sponsor"),
                line.word(Outcome.class, "outcome"),
                line.optionalTime("at"),
                line.optionalNumber("question"),
                line.optionalText("motion"),
                line.optionalWord(VoteMethod.class, "method"),
                Parts.tally(line),
                line.optionalText("amendment"),
                line.texts("conditions"),
                line.optionalText("reason"),
                line.texts("advice"),
                line.optional("quorum"),
                line.optional("quorum_without_proxies"),
                line.holds("irregular"),
                line.numbers("follow_ups"),
                Parts.earlier(line),
                Later.life(line));
    }
}
