package org.sillok.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How answers are read from the views: each for one position of the record, however many statements it takes. */
public final class Reading {

    private final JdbcClient views;

    /** @param source connections that look for tables among the live views */
    public Reading(DataSource source) {
        views = JdbcClient.create(source);
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

    public <T> Optional<T> first(String sql, long asOf, Map<String, ?> parameters, Function<Line, T> as) {
        return list(sql, asOf, parameters, as).stream().findFirst();
    }

    public long count(String sql, long asOf, Map<String, ?> parameters) {
        return views.sql(sql)
                .param("asOf", asOf)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
