package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;

/** Reads the checkpoints that the record keeps, as far as positions have been read, and an old one among them. */
final class MarkReader implements AutoCloseable {

    private static final String UNTIL = """
            select size, root, note from record.checkpoint where size > ? and size <= ? order by size
            """;

    private static final String NEWEST = "select size, root, note from record.checkpoint order by size desc limit 1";

    private final @Nullable PreparedStatement until;
    private final @Nullable PreparedStatement newest;
    private @Nullable Mark old;
    private long read = -1;

    MarkReader(Connection connection, @Nullable Mark old) throws SQLException {
        var kept = isKept(connection);
        this.until = kept ? connection.prepareStatement(UNTIL) : null;
        this.newest = kept ? connection.prepareStatement(NEWEST) : null;
        this.old = old;
    }

    private static boolean isKept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('record.checkpoint') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Those that were not read yet, up to this size. */
    List<Mark> until(long size) throws SQLException {
        var marks = new ArrayList<Mark>();
        if (until != null) {
            until.setLong(1, read);
            until.setLong(2, size);
            try (var row = until.executeQuery()) {
                while (row.next()) {
                    marks.add(mark(row));
                }
            }
        }
        read = size;
        if (old != null && old.size() <= size) {
            marks.add(old);
            old = null;
            marks.sort(Mark.BY_SIZE);
        }
        return marks;
    }

    /** What says that there was more: the largest of those beyond what was read. */
    List<Mark> rest() throws SQLException {
        var marks = new ArrayList<Mark>();
        if (newest != null) {
            try (var row = newest.executeQuery()) {
                if (row.next() && row.getLong("size") > read) {
                    marks.add(mark(row));
                }
            }
        }
        if (old != null) {
            marks.add(old);
        }
        marks.sort(Mark.BY_SIZE);
        return marks;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getLong("size"), Digest.of(row.getBytes("root")), row.getString("note"), false);
    }

    @Override
    public void close() throws SQLException {
        if (until != null && newest != null) {
            until.close();
            newest.close();
        }
    }
}
