package org.sillok.query.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.CountDecisions;
import org.sillok.decision.DecisionCounts;
import org.sillok.decision.DecisionCounts.Of;
import org.sillok.decision.DecisionCounts.OfCommittee;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;
import org.sillok.query.Line;
import org.sillok.query.Reading;

/** Tells how many decisions there are of each committee, year, kind, outcome and sponsor. */
public final class DecisionCountAnswers {

    /** Each decision is looked at once, whatever it is counted for. */
    private static final String COUNTS = """
            with hit as materialized (
                select d.meeting, d.item, d.question, d.committee, d.year, d.kind, d.outcome, d.sponsor
                from decision d%2$s)
            select case
                    when grouping(d.committee) = 0 then 'committee'
                    when grouping(d.year) = 0 then 'year'
                    when grouping(d.kind) = 0 then 'kind'
                    when grouping(d.outcome) = 0 then 'outcome'
                    else 'sponsor' end as facet,
                coalesce(d.committee, d.year::text, d.kind, d.outcome, d.sponsor) as value,
                count(*) as total, %1$s as name
            from hit d
            group by grouping sets ((d.committee), (d.year), (d.kind), (d.outcome), (d.sponsor))
            union all
            select 'irregular', 'true', count(*), null
            from hit d where %3$s
            order by facet, total desc, value desc""";

    private static final String NAME = """
            (select n.name from committee_name n
             where n.committee = d.committee and known(n.known_from, n.known_until, :asOf)
             order by n.since desc, n.known_from desc limit 1)""";

    private final Reading reading;

    public DecisionCountAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public DecisionCounts answer(CountDecisions count) {
        var where = DecisionAnswers.where(count.filter());
        var sql = COUNTS.formatted(NAME, where.sql(), DecisionAnswers.IRREGULAR);
        var counts = reading.list(sql, reading.at(count.asOf()), where.parameters(), Counted::of);
        return new DecisionCounts(
                list(counts, "committee", each -> new OfCommittee(each.value, each.name, each.total)),
                years(counts),
                list(counts, "kind", each -> new Of<>(ItemKind.valueOf(each.value), each.total)),
                list(counts, "outcome", each -> new Of<>(Outcome.valueOf(each.value), each.total)),
                sponsors(counts),
                counts.stream()
                        .filter(each -> each.facet.equals("irregular"))
                        .mapToLong(Counted::total)
                        .sum());
    }

    private static List<Of<Integer>> years(List<Counted> counts) {
        var years = new ArrayList<>(list(counts, "year", each -> new Of<>(Integer.valueOf(each.value), each.total)));
        years.sort((one, other) -> other.value().compareTo(one.value()));
        return years;
    }

    private static List<Of<String>> sponsors(List<Counted> counts) {
        var all = list(counts, "sponsor", each -> new Of<>(each.value, each.total));
        return all.subList(0, Math.min(all.size(), DecisionCounts.SPONSORS));
    }

    private static <T> List<T> list(List<Counted> counts, String facet, Function<Counted, T> as) {
        return counts.stream()
                .filter(each -> each.facet.equals(facet) && !each.value.isEmpty())
                .map(as)
                .toList();
    }

    /** @param value empty for those without */
    private record Counted(String facet, String value, String name, long total) {
        static Counted of(Line line) {
            var value = line.optionalText("value");
            var name = line.optionalText("name");
            return new Counted(
                    line.text("facet"), value == null ? "" : value, name == null ? "" : name, line.position("total"));
        }
    }
}
