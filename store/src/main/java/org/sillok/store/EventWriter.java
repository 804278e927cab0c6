package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sillok.record.Fact;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds to the record what one command decided: its events and what they take, together or not at all. */
final class EventWriter {

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final List<Claim> claims;
    private final Conflicts conflicts = new Conflicts();

    EventWriter(JdbcTemplate jdbc, Vocabulary vocabulary, List<Claim> claims) {
        this.jdbc = jdbc;
        this.rows = new EventRows(vocabulary, conflicts);
        this.claims = List.copyOf(claims);
    }

    void append(Batch batch) {
        try {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> appendAsOne(connection, batch));
        } catch (RuntimeException failure) {
            throw conflicts.meaningOf(failure, batch);
        }
    }

    /**
     * Events and what they take stand or fall together: within the transaction that there is, or one of their own. A
     * single row that takes nothing is a transaction by itself, and then costs one round trip instead of two.
     */
    private boolean appendAsOne(Connection connection, Batch batch) throws SQLException {
        if (!connection.getAutoCommit() || isOneRow(batch)) {
            append(connection, batch);
            return true;
        }
        connection.setAutoCommit(false);
        try {
            append(connection, batch);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            undo(connection, failed);
            throw failed;
        }
        connection.setAutoCommit(true);
        return true;
    }

    private boolean isOneRow(Batch batch) {
        return batch.events().size() == 1
                && claims.stream()
                        .noneMatch(claim ->
                                claim.concerns(Batch.fact(batch.events().get(0))));
    }

    /** On a line that is dead the first failure says more than this one. */
    private static void undo(Connection connection, Exception failed) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException dead) {
            failed.addSuppressed(dead);
        }
    }

    private void append(Connection connection, Batch batch) throws SQLException {
        rows.insert(connection, batch);
        for (var event : batch.events()) {
            claim(connection, Batch.fact(event));
        }
    }

    private void claim(Connection connection, Fact fact) throws SQLException {
        for (var claim : claims) {
            if (!claim.concerns(fact)) {
                continue;
            }
            try {
                claim.make(connection, fact);
            } catch (SQLException taken) {
                throw conflicts.meaningOf(taken, claim, fact);
            }
        }
    }
}
