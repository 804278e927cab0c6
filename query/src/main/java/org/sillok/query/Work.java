package org.sillok.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Recorded;
import org.sillok.record.Unreadable;

/** One transaction on one schema of views, in which facts become rows and the position moves with them. */
final class Work implements AutoCloseable {

    private static final int SILENCE_MILLIS = 60_000;

    private final Connection connection;
    private final Handlers handlers;

    private Work(Connection connection, Handlers handlers) {
        this.connection = connection;
        this.handlers = handlers;
    }

    /** Views are rebuilt from the record after a crash, position and rows alike, so their commits wait for no disk. */
    static Work begin(DataSource source, String schema, Handlers handlers) throws SQLException {
        var connection = source.getConnection();
        try {
            // A rebuild's indexes take as long as they take; behind a batch, silence means that the line is dead.
            connection.setNetworkTimeout(Runnable::run, schema.equals(ViewSchema.LIVE) ? SILENCE_MILLIS : 0);
            connection.setAutoCommit(false);
            var work = new Work(connection, handlers);
            work.run("set local synchronous_commit to off; set local search_path to " + schema);
            return work;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Locks the position for this transaction and answers it. Whoever waited here while a rebuild was switched in goes
     * on with the new schema's, since PostgreSQL looks the name up again after the table's lock.
     */
    long lockPosition() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select position from progress for update")) {
            if (!row.next()) {
                throw new IllegalStateException("the views have no position");
            }
            return row.getLong(1);
        }
    }

    /** Takes the facts, moves the position behind them, and answers it. */
    long take(List<Recorded> facts, boolean apart) throws SQLException {
        if (apart) {
            takeApart(facts);
        } else {
            takeTogether(facts);
        }
        var last = facts.get(facts.size() - 1).position();
        moveTo(last);
        return last;
    }

    /** All together: fast, and all or nothing. */
    private void takeTogether(List<Recorded> facts) throws SQLException {
        var parked = parkedStreams();
        var rows = new Rows(connection);
        for (var fact : facts) {
            if (parked.contains(fact.stream())) {
                park(fact, null);
                continue;
            }
            take(fact, rows);
        }
        flush(rows);
    }

    /** Each fact for itself; one that a view cannot take is parked, and so are the later ones of its stream. */
    private void takeApart(List<Recorded> facts) throws SQLException {
        var parked = parkedStreams();
        for (var fact : facts) {
            var fault = parked.contains(fact.stream()) ? null : takeAlone(fact);
            if (fault != null) {
                parked.add(fact.stream());
            }
            if (parked.contains(fact.stream())) {
                park(fact, fault);
            }
        }
    }

    /** Takes one fact, or undoes what it did and answers what was wrong. */
    @Nullable
    Poisoned takeAlone(Recorded fact) throws SQLException {
        var before = connection.setSavepoint();
        try {
            var rows = new Rows(connection);
            take(fact, rows);
            flush(rows);
            connection.releaseSavepoint(before);
            return null;
        } catch (Poisoned e) {
            connection.rollback(before);
            return e;
        }
    }

    private void take(Recorded fact, Rows rows) throws SQLException {
        if (fact.fact() instanceof Unreadable unreadable) {
            throw new Poisoned(new IllegalStateException(unreadable.why()));
        }
        try {
            handlers.on(fact, rows);
        } catch (ViewFault e) {
            throw Poisoned.unlessEnvironment(e.fault());
        } catch (RuntimeException e) {
            throw new Poisoned(e);
        }
    }

    private static void flush(Rows rows) throws SQLException {
        try {
            rows.flush();
        } catch (SQLException e) {
            throw Poisoned.unlessEnvironment(e);
        }
    }

    private void moveTo(long position) throws SQLException {
        try (var update =
                connection.prepareStatement("update progress set position = ?, moved_at = clock_timestamp()")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }

    private Set<String> parkedStreams() throws SQLException {
        var streams = new HashSet<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select distinct stream from dead_letter")) {
            while (row.next()) {
                streams.add(row.getString(1));
            }
        }
        return streams;
    }

    private void park(Recorded fact, @Nullable Poisoned fault) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into dead_letter (position, stream, sequence, type, cause)
                values (?, ?, ?, ?, ?)""")) {
            insert.setLong(1, fact.position());
            insert.setString(2, fact.stream());
            insert.setLong(3, fact.sequence());
            insert.setString(4, fact.type());
            insert.setString(5, fault == null ? null : fault.words());
            insert.executeUpdate();
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Gives the connection back; what was not committed is undone. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
