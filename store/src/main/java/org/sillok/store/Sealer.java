package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Signs a checkpoint whenever the ledger has grown, at most about twice a second. Every node may run one; the one that
 * holds the lock works. It takes no part in recording: should it stand still, events are recorded as before.
 */
public final class Sealer extends Attendant {

    /** Any number that nobody else in this database takes. */
    static final long LOCK = 0x53494c4c_5345414cL;

    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final String LEAD = """
            select not pg_is_in_recovery() and pg_try_advisory_lock(%d)
            """.formatted(LOCK);

    private final LedgerKeys keys;
    private final Consumer<SealStep> witness;
    private final Doorbell never = new Doorbell();
    private volatile boolean leading;
    private volatile @Nullable String stop;

    private Sealer(Connector connector, LedgerKeys keys, Consumer<SealStep> witness) {
        super("sillok sealer", connector);
        this.keys = keys;
        this.witness = witness;
    }

    /** Begins to sign, unless another node does so already. */
    public static Sealer open(Database database, LedgerKeys keys) {
        return open(database, keys, step -> {});
    }

    /** @param witness is told before each step; a test ends the work there */
    static Sealer open(Database database, LedgerKeys keys, Consumer<SealStep> witness) {
        var sealer = new Sealer(database::attendant, keys, witness);
        sealer.start();
        return sealer;
    }

    /** Whether this node is the one that signs. */
    public boolean isLeading() {
        return leading;
    }

    /** Why this node cannot sign, in a sentence, such as that the ledger was set back; empty where nothing stops it. */
    public Optional<String> stop() {
        return Optional.ofNullable(stop);
    }

    @Override
    void serve(Connection connection) throws SQLException, InterruptedException {
        try {
            sign(connection);
        } catch (StoreFault refused) {
            stop = refused.getMessage();
            throw refused;
        }
    }

    private void sign(Connection connection) throws SQLException, InterruptedException {
        try (var settings = connection.createStatement()) {
            settings.execute("set idle_session_timeout = '10s'; set idle_in_transaction_session_timeout = '10s'");
        }
        while (!isClosed() && !takesTheLead(connection)) {
            never.await(PAUSE);
        }
        if (isClosed()) {
            return;
        }
        connection.setAutoCommit(false);
        var pass = SealPass.resume(connection, keys, witness);
        leading = true;
        stop = null;
        try {
            while (!isClosed()) {
                pass.run(connection);
                never.await(PAUSE);
            }
        } finally {
            leading = false;
        }
    }

    private static boolean takesTheLead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var lock = statement.executeQuery(LEAD)) {
            lock.next();
            return lock.getBoolean(1);
        }
    }
}
