package org.sillok.query;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final List<Entry> closed = new ArrayList<>();
    private final Map<List<@Nullable String>, Entry> latest = new HashMap<>();

    Lane(Table table, Connection connection) {
        this.table = table;
        this.connection = connection;
    }

    void add(Row row, long position) {
        var entry = new Entry(row, position, false);
        fresh.add(entry);
        latest.put(row.key(), entry);
    }

    void amend(List<@Nullable String> key, long position, UnaryOperator<Row> change) {
        add(change.apply(close(key, position)), position);
    }

    /** Closes the row that is open under {@code key}, and answers it. */
    Row close(List<@Nullable String> key, long position) {
        var entry = latest(key);
        if (entry == null) {
            throw new MissingRow("no open row " + key + " in " + table.name());
        }
        entry.until = position;
        if (entry.stored) {
            closed.add(entry);
        }
        return entry.row;
    }

    @Nullable
    Row open(List<@Nullable String> key) {
        var entry = latest(key);
        return entry == null ? null : entry.row;
    }

    private @Nullable Entry latest(List<@Nullable String> key) {
        var known = latest.get(key);
        if (known == null) {
            known = stored(key);
            if (known != null) {
                latest.put(key, known);
            }
        }
        return known == null || known.until != null ? null : known;
    }

    private @Nullable Entry stored(List<@Nullable String> key) {
        var columns = table.columns().stream().map(column -> column + "::text").collect(Collectors.joining(", "));
        var sql = "select known_from, " + columns + " from " + table.name() + " where " + keyed()
                + " and known_until is null order by known_from desc limit 1";
        try (var select = connection.prepareStatement(sql)) {
            name(select, 1, key);
            try (var found = select.executeQuery()) {
                return found.next() ? entry(found) : null;
            }
        } catch (SQLException e) {
            throw new ViewFault("read the open row " + key + " of " + table.name(), e);
        }
    }

    private Entry entry(ResultSet found) throws SQLException {
        var values = new @Nullable String[table.columns().size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = found.getString(i + 2);
        }
        return new Entry(new Row(table, values), found.getLong(1), true);
    }

    void flush() throws SQLException {
        writeClosed();
        writeFresh();
        latest.clear();
    }

    private void writeClosed() throws SQLException {
        if (closed.isEmpty()) {
            return;
        }
        var sql = "update " + table.name() + " set known_until = ? where " + keyed() + " and known_from = ?";
        try (var update = connection.prepareStatement(sql)) {
            for (var entry : closed) {
                update.setObject(1, entry.until);
                name(update, 2, entry.row.key());
                update.setLong(2 + table.key().size(), entry.from);
                update.addBatch();
            }
            update.executeBatch();
        }
        closed.clear();
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
                if (entry.everKnown()) {
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

    /** A row and when it was known. */
    private static final class Entry {
        private final Row row;
        private final long from;
        private final boolean stored;
        private @Nullable Long until;

        Entry(Row row, long from, boolean stored) {
            this.row = row;
            this.from = from;
            this.stored = stored;
        }

        boolean everKnown() {
            return until == null || until > from;
        }
    }
}
