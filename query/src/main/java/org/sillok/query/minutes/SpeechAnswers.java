package org.sillok.query.minutes;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Reading.Hits;
import org.sillok.query.Where;
import org.sillok.query.search.Wanted;
import org.sillok.record.Page;

/** Finds who said what. */
public final class SpeechAnswers {

    private static final String COLUMNS = """
            select s.*, m.committee, m.committee_name, m.number_year, m.ordinal, m.kind as meeting_kind, m.held_on""";

    private static final String OF_THE_PAGE = """
            from page join speech s using (meeting, opinion, known_from)
            join meeting m on m.meeting = s.meeting and known(m.known_from, m.known_until, :asOf)""";

    private final Reading reading;

    public SpeechAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Page<SpeechHit> answer(SearchSpeeches search) {
        var wanted = Wanted.in(search.q());
        var where = new Where("known(s.known_from, s.known_until, :asOf) and known(m.known_from, m.known_until, :asOf)")
                .and("committee", search.committee(), "m.committee = :committee")
                .and("year", search.year(), "m.year = :year");
        if (!wanted.nothing()) {
            where.and(wanted.parameters(), wanted.condition("s"));
        }
        var hits = new Hits(
                "select s.meeting, s.opinion, s.known_from, m.held_on, " + wanted.rank("s")
                        + " as rank from speech s join meeting m using (meeting)" + where.sql(),
                List.of("rank desc", "held_on desc", "meeting", "opinion"),
                where.parameters());
        return reading.searched(
                hits,
                COLUMNS,
                OF_THE_PAGE,
                search.page(),
                search.size(),
                reading.at(search.asOf()),
                SpeechAnswers::hit);
    }

    private static SpeechHit hit(Line line) {
        return new SpeechHit(
                line.text("meeting"),
                line.text("committee"),
                line.text("committee_name"),
                Parts.number(line, "meeting_kind"),
                line.date("held_on"),
                Entries.speech(line));
    }
}
