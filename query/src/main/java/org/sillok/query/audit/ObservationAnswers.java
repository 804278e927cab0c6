package org.sillok.query.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.CountObservations;
import org.sillok.audit.FindObservations;
import org.sillok.audit.Monitor;
import org.sillok.audit.Observation;
import org.sillok.audit.ObservationCounts;
import org.sillok.audit.ObservationCounts.Of;
import org.sillok.audit.ObservationCounts.OfCommittee;
import org.sillok.audit.ObservationFilter;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;

/** Tells what the monitors see over all committees. */
public final class ObservationAnswers {

    private static final String ORDER = "o.since desc, o.committee, o.monitor, o.position desc, o.vals";

    private final Reading reading;

    public ObservationAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Page<Observation> answer(FindObservations find) {
        var asOf = reading.at(find.asOf());
        var filter = find.filter();
        return reading.page(
                "select o.*",
                from(filter.monitor()),
                where(filter, asOf),
                ORDER,
                find.page(),
                find.size(),
                asOf,
                ObservationAnswers::observation);
    }

    /** Hands on all of them in the order of the pages. */
    public void each(ObservationFilter filter, long asOf, Consumer<Observation> taking) {
        var where = where(filter, asOf);
        var sql = "select o.* " + from(filter.monitor()) + where.sql() + " order by " + ORDER;
        reading.each(sql, asOf, where.parameters(), ObservationAnswers::observation, taking);
    }

    @QueryHandler
    public ObservationCounts answer(CountObservations count) {
        var asOf = reading.at(count.asOf());
        var filter = count.filter();
        var today = filter.today();
        return new ObservationCounts(
                counted(
                        "o.monitor as counted",
                        "counted",
                        new ObservationFilter(null, filter.committee(), filter.year(), today),
                        asOf,
                        line -> new Of<>(line.word(Monitor.class, "counted"), line.position("total"))),
                counted(
                        """
                        o.committee as counted, (
                            select n.name from committee_name n
                            where n.committee = o.committee and known(n.known_from, n.known_until, :asOf)
                            order by n.since desc, n.known_from desc limit 1) as name""",
                        "total desc, name",
                        new ObservationFilter(filter.monitor(), null, filter.year(), today),
                        asOf,
                        line -> new OfCommittee(line.text("counted"), line.text("name"), line.position("total"))),
                counted(
                        "o.year as counted",
                        "counted desc",
                        new ObservationFilter(filter.monitor(), filter.committee(), null, today),
                        asOf,
                        line -> new Of<>(line.number("counted"), line.position("total"))));
    }

    private <T> List<T> counted(String what, String order, ObservationFilter filter, long asOf, Function<Line, T> as) {
        var where = where(filter, asOf);
        var column = what.substring(0, what.indexOf(" as "));
        var sql = "select " + what + ", count(*) as total " + from(filter.monitor()) + where.sql() + " group by "
                + column + " order by " + order;
        return reading.list(sql, asOf, where.parameters(), as);
    }

    private static String from(@Nullable Monitor monitor) {
        return "from (" + Monitors.sql(monitor) + ") o";
    }

    private Where where(ObservationFilter filter, long asOf) {
        var today = filter.today() == null ? lastDay(asOf) : filter.today();
        return new Where("true")
                .and(Map.of("today", today), "true")
                .and("committee", filter.committee(), "o.committee = :committee")
                .and("year", filter.year(), "o.year = :year");
    }

    /** Before the first fact nothing can be due. */
    private LocalDate lastDay(long asOf) {
        return reading.first(
                        "select (recorded_at at time zone 'Asia/Seoul')::date as day from trail where position <= :asOf"
                                + " order by position desc limit 1",
                        asOf,
                        Map.of(),
                        line -> line.date("day"))
                .orElse(LocalDate.EPOCH);
    }

    private static Observation observation(Line line) {
        return new Observation(
                line.word(Monitor.class, "monitor"),
                line.text("committee"),
                line.text("committee_name"),
                line.optionalText("meeting"),
                Parts.number(line, "meeting_kind"),
                line.optionalDate("held_on"),
                line.number("year"),
                line.optionalText("rule"),
                line.optionalText("article"),
                facts(line.texts("names"), line.texts("vals")),
                line.text("place"),
                line.date("since"),
                line.position("position"));
    }

    /** What is not there is not told. */
    private static Map<String, String> facts(List<String> names, List<@Nullable String> values) {
        var facts = new LinkedHashMap<String, String>();
        for (var at = 0; at < names.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                facts.put(names.get(at), value);
            }
        }
        return facts;
    }
}
