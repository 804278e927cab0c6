package org.sillok.query.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.audit.FindIrregularities;
import org.sillok.audit.Irregularities;
import org.sillok.audit.Irregularity;
import org.sillok.audit.ReadIrregularities;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;

/** Tells which rules were broken, and which cannot be checked. */
public final class IrregularityAnswers {

    private final Reading reading;

    public IrregularityAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Irregularities answer(ReadIrregularities read) {
        return new Irregularities(read.meetingId(), of(read.meetingId(), reading.at(read.asOf())));
    }

    /** The irregularities of a meeting, in the order in which they were found. */
    public List<Irregularity> of(String meeting, long asOf) {
        reading.requireMeeting(meeting, asOf);
        return reading.list("""
                select * from irregularity
                where meeting = :meeting and known(known_from, known_until, :asOf)
                order by position""", asOf, Map.of("meeting", meeting), IrregularityAnswers::irregularity);
    }

    @QueryHandler
    public Page<Irregularity> answer(FindIrregularities find) {
        var where = new Where("known(i.known_from, i.known_until, :asOf)")
                .and("committee", find.committee(), "i.committee = :committee")
                .and("rule", find.rule(), "i.rule = :rule")
                .and("finding", find.finding(), "i.finding = :finding");
        return reading.page(
                "select i.*",
                "from irregularity i",
                where,
                "i.position desc",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                IrregularityAnswers::irregularity);
    }

    private static Irregularity irregularity(Line line) {
        return new Irregularity(
                line.text("meeting"),
                line.text("committee"),
                line.position("position"),
                line.text("rule"),
                line.word(Finding.class, "finding"),
                new Subject(line.word(Subject.Kind.class, "subject"), line.text("subject_id")),
                because(line));
    }

    private static Map<String, String> because(Line line) {
        var names = line.texts("because_names");
        var values = line.texts("because_values");
        var because = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            because.put(names.get(i), values.get(i));
        }
        return because;
    }
}
