package org.sillok.query.disclosure;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DisclosureLine;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.FindReviews;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.ReadDisclosure;
import org.sillok.meeting.Basis;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;

/** Tells what was decided on disclosure, and what is to be looked at again. */
public final class DisclosureAnswers {

    private final Reading reading;

    public DisclosureAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public DisclosureSheet answer(ReadDisclosure read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        return new DisclosureSheet(
                read.meetingId(),
                reading.list("""
                        select * from disclosure
                        where meeting = :meeting and known(known_from, known_until, :asOf)
                        order by decision""", asOf, Map.of("meeting", read.meetingId()), DisclosureAnswers::line));
    }

    @QueryHandler
    public Page<DisclosureLine> answer(FindReviews find) {
        var where = new Where(
                        "known(d.known_from, d.known_until, :asOf) and d.replaced_by is null and d.level <> 'OPEN'")
                .and("until", find.until(), "least(d.review_by, d.ends_on) <= :until")
                .and("committee", find.committee(), "d.committee = :committee");
        return reading.page(
                "select d.*",
                "from disclosure d",
                where,
                "least(d.review_by, d.ends_on), d.meeting, d.decision",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                DisclosureAnswers::line);
    }

    private static DisclosureLine line(Line line) {
        return new DisclosureLine(
                line.text("meeting"),
                line.text("committee"),
                line.number("decision"),
                part(line),
                line.word(Openness.class, "level"),
                line.words(Ground.class, "grounds"),
                line.optionalText("reason"),
                line.optionalText("decider"),
                line.optionalDate("decided_on"),
                line.optionalDate("review_by"),
                line.optionalText("end_condition"),
                line.optionalDate("ends_on"),
                line.word(Basis.class, "basis"),
                line.optionalNumber("replaced_by"),
                line.holds("questioned"));
    }

    private static Part part(Line line) {
        return new Part(
                line.word(Part.Kind.class, "part"),
                line.optionalNumber("number"),
                line.optionalNumber("begins"),
                line.optionalNumber("ends"),
                line.optionalText("seat"),
                line.optionalText("name"));
    }
}
