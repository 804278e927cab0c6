package org.sillok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** The rows of all views in files, and how long it takes to COPY them into tables like those of the views. */
final class ViewCopy implements AutoCloseable {

    private static final String SCHEMA = "bench_copy";

    /** What {@code like} leaves out. */
    private static final String SAME_STORAGE = """
            do $$ declare
                options text := array_to_string(
                    (select reloptions from pg_class where oid = 'view.%2$s'::regclass), ', ');
            begin
                if options <> '' then execute 'alter table %1$s.%2$s set (' || options || ')'; end if;
            end $$
            """;

    private final Ground ground;
    private final Path folder;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private ViewCopy(Ground ground, Path folder) {
        this.ground = ground;
        this.folder = folder;
    }

    static ViewCopy taken(Ground ground) throws SQLException, IOException {
        var copy = new ViewCopy(ground, Files.createTempDirectory("sillok-bench-copy"));
        try (var connection = ground.connection()) {
            for (var table : tables(connection)) {
                try (var file = Files.newOutputStream(copy.folder.resolve(table))) {
                    var out = connection.unwrap(PGConnection.class).getCopyAPI();
                    copy.rows.put(table, out.copyOut("copy view." + table + " to stdout", file));
                }
            }
        }
        return copy;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select tablename from pg_tables where schemaname = 'view'"
                        + " and tablename not in ('progress', 'dead_letter')"
                        + " order by pg_table_size(('view.' || tablename)::regclass) desc")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    long rows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Copies all of it into new tables that have their indexes, a table after another on one connection. */
    double seconds() throws SQLException, IOException {
        makeTables();
        var begun = System.nanoTime();
        copyIn();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The same, the indexes that only readers need made afterwards, as a rebuild makes them. */
    double secondsIndexedAfterwards() throws SQLException, IOException {
        makeTables();
        var indexes = takenAway();
        var begun = System.nanoTime();
        copyIn();
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem to '128MB'");
            for (var index : indexes) {
                statement.execute(index);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private List<String> takenAway() throws SQLException {
        var definitions = new LinkedHashMap<String, String>();
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select indexname, indexdef from pg_indexes where schemaname = '"
                    + SCHEMA + "' and indexdef not like 'CREATE UNIQUE%'")) {
                while (row.next()) {
                    definitions.put(row.getString(1), row.getString(2));
                }
            }
            for (var index : definitions.keySet()) {
                statement.execute("drop index " + SCHEMA + "." + index);
            }
        }
        return List.copyOf(definitions.values());
    }

    /** Views are rebuilt after a crash, so their commits wait for no disk; neither do these. */
    private void copyIn() throws SQLException, IOException {
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit to off");
            for (var table : rows.keySet()) {
                try (var file = Files.newInputStream(folder.resolve(table))) {
                    var in = connection.unwrap(PGConnection.class).getCopyAPI();
                    in.copyIn("copy " + SCHEMA + "." + table + " from stdin", file, 1 << 16);
                }
            }
        }
    }

    private void makeTables() throws SQLException {
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
            for (var table : rows.keySet()) {
                statement.execute("create table %1$s.%2$s (like view.%2$s including all)".formatted(SCHEMA, table));
                statement.execute(SAME_STORAGE.formatted(SCHEMA, table));
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try (var connection = ground.connection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
