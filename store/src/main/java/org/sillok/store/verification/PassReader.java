package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.store.verification.Passes.Pass;

/** Reads the passes of the sequencer, as far as positions have been read. */
final class PassReader implements AutoCloseable {

    private static final int PAGE = 1_000;

    private static final String BEHIND = """
            select id, last, seen::text, cluster from record.pass where id > ? order by id limit ?
            """;

    private final PreparedStatement behind;
    private long id = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;

    PassReader(Connection connection) throws SQLException {
        behind = connection.prepareStatement(BEHIND);
    }

    /** Those that were not read yet, until one that goes as far as the position; a few more than that. */
    List<Pass> until(long position) throws SQLException {
        var passes = new ArrayList<Pass>();
        var rows = PAGE;
        while (last < position && rows == PAGE) {
            rows = read(passes);
        }
        return passes;
    }

    private int read(List<Pass> passes) throws SQLException {
        behind.setLong(1, id);
        behind.setInt(2, PAGE);
        var rows = 0;
        try (var row = behind.executeQuery()) {
            while (row.next()) {
                id = row.getLong(1);
                last = row.getLong(2);
                passes.add(new Pass(last, Snapshot.of(row.getString(3)), row.getLong(4)));
                rows++;
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        behind.close();
    }
}
