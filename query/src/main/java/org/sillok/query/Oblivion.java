package org.sillok.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a meeting out of the views, its past with it: of what was disposed of no position knows anything. Every table that
 * names a meeting is asked for, so that a view that nobody thought of keeps nothing.
 */
final class Oblivion {

    /** How a record was kept and why it went is told on; and the trail keeps its lines, with nothing in them. */
    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and a.attname = 'meeting' and not a.attisdropped
                and c.relname <> 'trail' and c.relname <> 'disposal' and c.relname not like 'custody%'
            order by c.relname
            """;

    private static final String EMPTIED = """
            update trail t set occurred = null, actor = '', role = '', request = '', cause = null, basis = null,
                source = null, span = null, rule_set = null, confirmed_by = null, people = '{}', items = '{}'
            from unnest(?::text[], ?::bigint[]) named (stream, events)
            where t.stream = named.stream and t.sequence < named.events
            """;

    private Oblivion() {}

    static void of(String meeting, List<String> streams, List<Long> events, Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            run(connection, "delete from " + table + " where meeting = ?", meeting);
        }
        run(connection, "delete from rulebook where stream = ?", meeting);
        run(connection, "delete from dead_letter where stream = any(?)", (Object) streams.toArray(String[]::new));
        run(connection, EMPTIED, streams.toArray(String[]::new), events.toArray(Long[]::new));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < parameters.length; at++) {
                if (parameters[at] instanceof Object[] array) {
                    var type = array instanceof Long[] ? "bigint" : "text";
                    statement.setArray(at + 1, connection.createArrayOf(type, array));
                } else {
                    statement.setObject(at + 1, parameters[at]);
                }
            }
            statement.executeUpdate();
        }
    }
}
