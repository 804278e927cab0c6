package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Gives each committed event its place in the ledger. Every node runs one; the one that holds the lock works, the others
 * stand by and wake it when something was committed on their node.
 */
final class Sequencer extends Attendant {

    /** Any number that nobody else in this database takes. */
    static final long LOCK = 0x53494c4c_53455155L;

    /** What a ring that got lost, or a writer that is no node, may cost. */
    private static final Duration POLL = Duration.ofMillis(250);

    /** A pass costs as much as several events: where many commit at once, those about to commit go along with it. */
    private static final Duration GATHERING = Duration.ofMillis(3);

    private static final int MANY = 4;
    private static final int SILENCE_MILLIS = 60_000;

    private final Doorbell doorbell = new Doorbell();
    private final LedgerPass pass;
    private final Progress progress;
    private volatile boolean leading;

    Sequencer(Connector connector, Progress progress, Consumer<Step> witness) {
        super("sillok sequencer", connector);
        this.pass = new LedgerPass(witness);
        this.progress = progress;
    }

    /** Something was committed on this node. */
    void ring() {
        doorbell.ring();
    }

    /** Something was committed on another node. Only the leader listens, or standing-by nodes would wake each other. */
    void ringFromAfar() {
        if (leading) {
            doorbell.ring();
        }
    }

    /** Whether this node is the one that works. */
    boolean isLeading() {
        return leading;
    }

    @Override
    void serve(Connection connection) throws SQLException, InterruptedException {
        // A leader that is frozen or cut off keeps its lock until the server ends its session.
        execute(connection, "set idle_session_timeout = '10s'; set idle_in_transaction_session_timeout = '10s'");
        standBy(connection);
        if (isClosed()) {
            return;
        }
        pass.prepare(connection);
        leading = true;
        try {
            lead(connection);
        } finally {
            leading = false;
        }
    }

    private void standBy(Connection connection) throws SQLException, InterruptedException {
        while (!isClosed() && !takesTheLead(connection)) {
            if (doorbell.await(POLL)) {
                execute(connection, "notify " + Neighbours.EVENT);
            }
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        while (!isClosed()) {
            var passed = pass.run(connection);
            // The first pass may have a whole record to number; behind it, silence means that the line is dead.
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            progress.advance(passed.last(), passed.placed());
            if (passed.placed().size() >= MANY) {
                Thread.sleep(GATHERING.toMillis());
            }
            doorbell.await(POLL);
        }
    }

    private static boolean takesTheLead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var lock = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            lock.next();
            return lock.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
