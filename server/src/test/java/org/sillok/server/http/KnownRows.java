package org.sillok.server.http;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the views of a database hold, table by table, so that those of two databases can be compared. */
final class KnownRows {

    private final JdbcClient views;
    private final Map<String, String> columns = new TreeMap<>();

    KnownRows(DataSource source) {
        views = JdbcClient.create(source);
        views.sql("""
                select table_name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
                from information_schema.columns where table_schema = 'view' and column_name <> 'known_until'
                group by table_name having bool_or(column_name = 'known_from')""").query(row -> {
            columns.put(row.getString("table_name"), row.getString("columns"));
        });
    }

    /** The tables that hold history. */
    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    /** Each row that was ever known, by its digest; what never changes any more is digested once. */
    History history() {
        var each = columns.entrySet().stream()
                .map(table -> "select '%s' as of, known_from, known_until, %s as digest from %s"
                        .formatted(table.getKey(), digest(table.getValue()), table.getKey()))
                .collect(Collectors.joining(" union all "));
        var rows = views.sql(each)
                .query((row, number) -> new History.Row(
                        row.getString("of"),
                        row.getLong("known_from"),
                        row.getObject("known_until", Long.class),
                        row.getLong("digest")))
                .list();
        return new History(tables(), rows);
    }

    /** The rows of all tables, with the positions between which each was known. */
    record History(List<String> tables, List<Row> rows) {

        /** A row by its digest. */
        record Row(String table, long from, @Nullable Long until, long digest) {
            boolean knownAt(long position) {
                return from <= position && (until == null || until > position);
            }
        }

        /** The position at which each table first held a row; a table that never did is absent. */
        Map<String, Long> firstKnown() {
            return rows.stream()
                    .filter(row -> row.knownAt(row.from()))
                    .collect(Collectors.toMap(Row::table, Row::from, Math::min));
        }

        /** How many rows each table had of those that were known at a position, and a digest of them all. */
        Map<String, String> digestsAt(long position) {
            var known = rows.stream().filter(row -> row.knownAt(position)).collect(Collectors.groupingBy(Row::table));
            return tables.stream().collect(Collectors.toMap(table -> table, table -> {
                var those = known.getOrDefault(table, List.of());
                var sum = those.stream()
                        .map(row -> BigInteger.valueOf(row.digest()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
                return those.size() + " rows " + sum;
            }));
        }
    }

    private static String digest(String columns) {
        return "hashtextextended(row(" + columns + ")::text, 0)";
    }

    /** The same of those that are known now. */
    Map<String, String> digests() {
        var each = columns.entrySet().stream()
                .map(table ->
                        "select '%s' as of, count(*) || ' rows ' || coalesce(sum(%s), 0) as digest from %s where known_until is null"
                                .formatted(table.getKey(), digest(table.getValue()), table.getKey()))
                .collect(Collectors.joining(" union all "));
        var digests = new TreeMap<String, String>();
        views.sql(each).query(row -> {
            digests.put(row.getString("of"), row.getString("digest"));
        });
        return digests;
    }

    /** The rows themselves, for whoever looks for the one that differs. */
    List<String> rowsAt(String table, long position) {
        return rows(table, "known(known_from, known_until, " + position + ")");
    }

    List<String> rows(String table) {
        return rows(table, "known_until is null");
    }

    private List<String> rows(String table, String condition) {
        return views.sql("select row(%s)::text from %s where %s order by 1"
                        .formatted(columns.get(table), table, condition))
                .query(String.class)
                .list();
    }

    long parked() {
        return views.sql("select count(*) from dead_letter").query(Long.class).single();
    }
}
