package org.sillok.query;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What a batch writes into one table. New rows wait here and go in by one COPY; a row that is amended in the batch that
 * added it never reaches the database in between.
 */
final class Lane {

    private static final int CHUNK = 1 << 16;

    private final Table table;
    private final Connection connection;
    private final List<Entry> fresh = new ArrayList<>();
    private final Map<List<@Nullable String>, Long> closures = new LinkedHashMap<>();
    private final Map<List<@Nullable String>, Entry> open = new HashMap<>();

    Lane(Table table, Connection connection) {
        this.table = table;
        this.connection = connection;
    }

    void add(Row row, long position) {
        var entry = new Entry(row, position);
        fresh.add(entry);
        open.put(row.key(), entry);
    }

    void amend(List<@Nullable String> key, long position, UnaryOperator<Row> change) {
        add(change.apply(close(key, position)), position);
    }

    /** Closes the row that is open under {@code key}, and answers it. */
    Row close(List<@Nullable String> key, long position) {
        var waiting = open.remove(key);
        if (waiting == null) {
            return closeStored(key, position);
        }
        waiting.until = position;
        return waiting.row;
    }

    private Row closeStored(List<@Nullable String> key, long position) {
        if (closures.containsKey(key)) {
            throw missing(key);
        }
        var stored = stored(key);
        closures.put(key, position);
        return stored;
    }

    private Row stored(List<@Nullable String> key) {
        var columns = table.columns().stream().map(column -> column + "::text").collect(Collectors.joining(", "));
        var sql = "select " + columns + " from " + table.name() + " where " + keyed() + " and known_until is null";
        try (var select = connection.prepareStatement(sql)) {
            name(select, 1, key);
            try (var found = select.executeQuery()) {
                if (!found.next()) {
                    throw missing(key);
                }
                var values = new @Nullable String[table.columns().size()];
                for (var i = 0; i < values.length; i++) {
                    values[i] = found.getString(i + 1);
                }
                return new Row(table, values);
            }
        } catch (SQLException e) {
            throw new Unwritable("read the open row " + key + " of " + table.name(), e);
        }
    }

    private MissingRow missing(List<@Nullable String> key) {
        return new MissingRow("no open row " + key + " in " + table.name());
    }

    void flush() throws SQLException {
        writeClosures();
        writeFresh();
        open.clear();
    }

    private void writeClosures() throws SQLException {
        if (closures.isEmpty()) {
            return;
        }
        var sql = "update " + table.name() + " set known_until = ? where " + keyed() + " and known_until is null";
        try (var update = connection.prepareStatement(sql)) {
            for (var closure : closures.entrySet()) {
                update.setLong(1, closure.getValue());
                name(update, 2, closure.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        closures.clear();
    }

    private void writeFresh() throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + String.join(", ", table.columns())
                        + ", known_from, known_until) from stdin");
        try {
            var lines = new StringBuilder();
            for (var entry : fresh) {
                if (entry.until == null || entry.until > entry.from) {
                    Text.line(lines, entry.row.values(), entry.from, entry.until);
                }
                if (lines.length() >= CHUNK) {
                    send(copy, lines);
                }
            }
            send(copy, lines);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        fresh.clear();
    }

    private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static void name(PreparedStatement statement, int first, List<@Nullable String> key) throws SQLException {
        for (var i = 0; i < key.size(); i++) {
            statement.setObject(first + i, key.get(i), Types.OTHER);
        }
    }

    private String keyed() {
        return table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    private static final class Entry {
        private final Row row;
        private final long from;
        private @Nullable Long until;

        Entry(Row row, long from) {
            this.row = row;
            this.from = from;
        }
    }
}
