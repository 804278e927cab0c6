package org.sillok.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How answers are read from the views: each for one position of the record, however many statements it takes. */
public final class Reading {

    private static final String SEARCHED = """
            with hit as materialized (%s),
            page as (select * from hit order by %s limit :fits offset :before)
            %s, (select count(*) from hit) as total %s order by %s
            """;

    private static final int SENT_AT_ONCE = 500;

    private static final String ALL_SEARCHED = """
            with page as (%s)
            %s %s order by %s
            """;

    private final JdbcClient views;
    private final TransactionTemplate reading;

    /** @param source connections that look for tables among the live views */
    public Reading(DataSource source) {
        views = JdbcClient.create(source);
        reading = new TransactionTemplate(new JdbcTransactionManager(source));
        reading.setReadOnly(true);
    }

    /** The position that a question is about: the one asked for, or the one where the views stand now. */
    public long at(@Nullable Long asOf) {
        return asOf != null
                ? asOf
                : views.sql("select position from progress").query(Long.class).single();
    }

    /** Every line of the answer; the SQL asks {@code known(..., :asOf)} of each table that it names. */
    public <T> List<T> list(String sql, long asOf, Map<String, ?> parameters, Function<Line, T> as) {
        return views.sql(sql)
                .param("asOf", asOf)
                .params(parameters)
                .query((row, number) -> as.apply(new Line(row)))
                .list();
    }

    /**
     * Hands on each line of a long answer as the database sends it, so that it need not fit into memory. A connection is
     * held until the last: whoever takes the lines waits for nobody.
     */
    public <T> void each(String sql, long asOf, Map<String, ?> parameters, Function<Line, T> as, Consumer<T> taking) {
        // The driver sends an answer in parts only within a transaction.
        reading.executeWithoutResult(transaction -> views.sql(sql)
                .withFetchSize(SENT_AT_ONCE)
                .param("asOf", asOf)
                .params(parameters)
                .query(row -> {
                    taking.accept(as.apply(new Line(row)));
                }));
    }

    public <T> Optional<T> first(String sql, long asOf, Map<String, ?> parameters, Function<Line, T> as) {
        return list(sql, asOf, parameters, as).stream().findFirst();
    }

    /** Refuses a question about a meeting that the record did not know. */
    public void requireMeeting(String meeting, long asOf) {
        var known = count(
                "select count(*) from meeting where meeting = :meeting and known(known_from, known_until, :asOf)",
                asOf,
                Map.of("meeting", meeting));
        if (known == 0) {
            // As of before too: what was disposed of is known at no moment.
            var disposed =
                    count("select count(*) from disposal where meeting = :meeting", asOf, Map.of("meeting", meeting));
            throw new Unknown(disposed == 0 ? "meeting" : Unknown.DISPOSED, meeting);
        }
    }

    /** The sequence of the last fact in a stream. */
    public long version(String stream, long asOf) {
        return count(
                "select max(sequence) from trail where stream = :stream and position <= :asOf",
                asOf,
                Map.of("stream", stream));
    }

    /**
     * A page of a list.
     *
     * @param columns what is selected
     * @param from the tables and conditions, shared with the count
     */
    public <T> Page<T> page(
            String columns,
            String from,
            Where where,
            String order,
            int page,
            int size,
            long asOf,
            Function<Line, T> as) {
        var fits = Math.min(Page.LARGEST, Math.max(1, size));
        var number = Math.max(1, page);
        var total = count("select count(*) " + from + where.sql(), asOf, where.parameters());
        var parameters = new LinkedHashMap<String, Object>(where.parameters());
        parameters.put("fits", fits);
        parameters.put("before", (number - 1L) * fits);
        var lines = total <= (number - 1L) * fits
                ? List.<T>of()
                : list(
                        columns + " " + from + where.sql() + " order by " + order + " limit :fits offset :before",
                        asOf,
                        parameters,
                        as);
        return new Page<>(lines, total, number, fits);
    }

    /**
     * A page of what was searched for, the aptest first. Each hit is looked at once, for its key, for what orders it,
     * and to be counted; only those of the page are read whole.
     *
     * @param columns what is selected of the lines
     * @param from where they are selected from, beginning at {@code page}, which holds those hits that stand on it
     */
    public <T> Page<T> searched(
            Hits hits, String columns, String from, int page, int size, long asOf, Function<Line, T> as) {
        var fits = Math.min(Page.LARGEST, Math.max(1, size));
        var number = Math.max(1, page);
        var parameters = new LinkedHashMap<String, Object>(hits.parameters());
        parameters.put("fits", fits);
        parameters.put("before", (number - 1L) * fits);
        var sql = SEARCHED.formatted(hits.sql(), hits.order(""), columns, from, hits.order("page."));
        var lines = list(sql, asOf, parameters, line -> new Counted<>(as.apply(line), line.position("total")));
        var total = lines.isEmpty() && number > 1
                ? count("select count(*) from (" + hits.sql() + ") as hit", asOf, hits.parameters())
                : lines.stream().mapToLong(Counted::total).findFirst().orElse(0);
        return new Page<>(lines.stream().map(Counted::line).toList(), total, number, fits);
    }

    /** All that was searched for, in the order of its pages. */
    public <T> void eachSearched(
            Hits hits, String columns, String from, long asOf, Function<Line, T> as, Consumer<T> taking) {
        var sql = ALL_SEARCHED.formatted(hits.sql(), columns, from, hits.order("page."));
        each(sql, asOf, hits.parameters(), as, taking);
    }

    /**
     * What was searched for.
     *
     * @param sql selects the keys of all hits, and what they are ordered by
     * @param orders columns of it, each maybe with {@code desc}
     */
    public record Hits(String sql, List<String> orders, Map<String, Object> parameters) {
        String order(String table) {
            return orders.stream().map(table::concat).collect(Collectors.joining(", "));
        }
    }

    private record Counted<T>(T line, long total) {}

    public long count(String sql, long asOf, Map<String, ?> parameters) {
        return views.sql(sql)
                .param("asOf", asOf)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
