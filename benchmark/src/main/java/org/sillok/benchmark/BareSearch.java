package org.sillok.benchmark;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.query.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plain SQL of a search: how many there are and one page of them, the latest first, every column read. */
final class BareSearch {

    private final JdbcClient views;

    BareSearch(DataSource source) {
        views = JdbcClient.create(source);
    }

    long decisions(String word, @Nullable Integer year, int page, int size) {
        return search(
                "d", "from decision d", "d.year = :year", "d.held_on desc, d.meeting, d.item", word, year, page, size);
    }

    long speeches(String word, @Nullable Integer year, int page, int size) {
        return search(
                "s",
                "from speech s join meeting m on m.meeting = s.meeting and m.known_until is null",
                "m.year = :year",
                "m.held_on desc, s.meeting, s.opinion",
                word,
                year,
                page,
                size);
    }

    private long search(
            String alias,
            String from,
            String ofTheYear,
            String order,
            String word,
            @Nullable Integer year,
            int page,
            int size) {
        var wanted = Wanted.in(word);
        var rows = from + " where " + alias + ".known_until is null and " + wanted.condition(alias)
                + (year == null ? "" : " and " + ofTheYear);
        var parameters = year == null ? wanted.parameters() : with(wanted.parameters(), year);
        var total = views.sql("select count(*) " + rows)
                .params(parameters)
                .query(Long.class)
                .single();
        var read = new long[1];
        views.sql("select * " + rows + " order by " + order + " limit " + size + " offset " + (page - 1) * size)
                .params(parameters)
                .query(row -> {
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        read[0] += row.getString(column) == null ? 0 : 1;
                    }
                });
        return total + read[0];
    }

    private static Map<String, Object> with(Map<String, Object> parameters, Integer year) {
        parameters.put("year", year);
        return parameters;
    }
}
