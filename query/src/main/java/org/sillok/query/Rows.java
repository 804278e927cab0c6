package org.sillok.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Recorded;

/** The rows that a batch of facts leaves in the views; nothing is ever overwritten, a row is closed and a new one added. */
public final class Rows {

    private final Connection connection;
    private final Map<Table, Lane> lanes = new LinkedHashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row, known from the fact on; {@code said} are its values in the order of the table's columns. */
    public void add(Table table, Recorded because, @Nullable Object... said) {
        lane(table).add(Row.of(table, said), because.position());
    }

    /** Adds a row of a table, known from the fact on. */
    public void add(Table table, Recorded because, Row row) {
        lane(table).add(row, because.position());
    }

    /** Closes the open row under {@code key} and adds it as {@code change} says; without an open row the fact is at fault. */
    public void amend(Table table, Recorded because, List<?> key, UnaryOperator<Row> change) {
        lane(table).amend(texts(key), because.position(), change);
    }

    /** Closes the open row under {@code key}: from the fact on it is no longer known to be so. */
    public void close(Table table, Recorded because, List<?> key) {
        lane(table).close(texts(key), because.position());
    }

    /** The row that is open under {@code key}, as the facts up to this one have left it. */
    public @Nullable Row open(Table table, List<?> key) {
        return lane(table).open(texts(key));
    }

    /** As {@link #open}, where a fact without it would make no sense. */
    public Row there(Table table, List<?> key) {
        var row = open(table, key);
        if (row == null) {
            throw new MissingRow("no open row " + key + " in " + table.name());
        }
        return row;
    }

    /**
     * Takes away every row about a meeting, those that were known before too, and empties the lines of these streams in the
     * trail: the one thing that is not told as of then, since it is gone.
     *
     * @param events how many of each stream
     */
    public void forget(String meeting, List<String> streams, List<Long> events) {
        try {
            // What waits in a lane would come in behind.
            flush();
            Oblivion.of(meeting, streams, events, connection);
        } catch (SQLException failed) {
            throw new ViewFault("forget the meeting " + meeting, failed);
        }
    }

    void flush() throws SQLException {
        for (var lane : lanes.values()) {
            lane.flush();
        }
    }

    private Lane lane(Table table) {
        return lanes.computeIfAbsent(table, missing -> new Lane(missing, connection));
    }

    private static List<@Nullable String> texts(List<?> key) {
        return Arrays.asList(Text.ofEach(key.toArray()));
    }
}
