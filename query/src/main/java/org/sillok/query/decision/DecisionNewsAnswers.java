package org.sillok.query.decision;

import java.util.LinkedHashMap;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.decision.DecisionNews;
import org.sillok.decision.WatchDecisions;
import org.sillok.query.Reading;

/** Tells which decisions were recorded last. */
public final class DecisionNewsAnswers {

    private final Reading reading;

    public DecisionNewsAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public DecisionNews answer(WatchDecisions watch) {
        var where = DecisionAnswers.where(watch.filter());
        var parameters = new LinkedHashMap<String, Object>(where.parameters());
        parameters.put("most", watch.atMost());
        var lines = reading.list(
                "with page as (select d.meeting, d.item, d.known_from from decision d" + where.sql()
                        + " order by d.known_from desc limit :most) "
                        + DecisionAnswers.COLUMNS
                        + ", (select t.recorded_at from trail t where t.position = d.known_from) as recorded_at"
                        + " from page join decision d using (meeting, item, known_from) order by d.known_from desc, d.item",
                reading.at(watch.asOf()),
                parameters,
                line -> new DecisionNews.Line(
                        DecisionAnswers.decision(line), line.position("position"), line.instant("recorded_at")));
        return new DecisionNews(lines);
    }
}
