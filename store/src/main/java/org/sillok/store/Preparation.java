package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Brings a database to where the application can work with it: reachable, fit, with roles and tables. */
final class Preparation {

    private static final Logger log = LoggerFactory.getLogger(Preparation.class);

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int OLDEST_VERSION = 150000;

    /** Any number that nobody else in this database takes; nodes that start together prepare one behind the other. */
    private static final long LOCK = 0x53494c4c_50524550L;

    private final Address owner;
    private final Roles roles;
    private final Duration patience;

    /** @param patience how long a server that is not ready yet is waited for */
    Preparation(Address owner, Roles roles, Duration patience) {
        this.owner = owner;
        this.roles = roles;
        this.patience = patience;
    }

    void run() {
        try (var connection = connect()) {
            inspect(connection);
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            roles.establish(connection);
            migrate(connection, "record");
            migrate(connection, "account");
        } catch (SQLException | FlywayException failed) {
            throw new StoreFault(
                    "Could not prepare the record as %s: %s. The owner must be allowed to create roles, "
                                    .formatted(owner, failed.getMessage())
                            + "schemas and the extension btree_gist there.",
                    failed);
        }
    }

    /** A server that is starting is waited for; one that refuses us is not. */
    private Connection connect() throws SQLException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return owner.connect("sillok preparation");
            } catch (SQLException unready) {
                if (!mayPass(unready) || System.nanoTime() > deadline) {
                    throw new StoreFault(
                            "Could not connect to the database as %s: %s (SQLState %s)"
                                    .formatted(owner, unready.getMessage(), unready.getSQLState()),
                            unready);
                }
                log.warn("The database is not ready yet ({}); trying again", unready.getMessage());
                pause();
            }
        }
    }

    /** Connection refused or broken (class 08), or the server says that it is starting or stopping (57P01 to 57P03). */
    private static boolean mayPass(SQLException unready) {
        var state = String.valueOf(unready.getSQLState());
        return (state.startsWith("08") && !state.equals("08004")) || state.startsWith("57P");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreFault("Interrupted while waiting for the database", stop);
        }
    }

    private void inspect(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var server = statement.executeQuery("""
                        select current_setting('server_version_num')::int, current_setting('server_version'),
                            current_setting('server_encoding'), pg_is_in_recovery(),
                            current_setting('fsync')::boolean, current_setting('full_page_writes')::boolean
                        """)) {
            server.next();
            refuseIf(server.getInt(1) < OLDEST_VERSION, "is PostgreSQL %s; at least 15 is needed", server.getString(2));
            refuseIf(!"UTF8".equals(server.getString(3)), "has the encoding %s; UTF8 is needed", server.getString(3));
            refuseIf(server.getBoolean(4), "is a standby; the record needs the primary server", "");
            if (!server.getBoolean(5) || !server.getBoolean(6)) {
                log.warn("fsync or full_page_writes is off at {}: a power failure may lose the record", owner.url());
            }
        }
    }

    private void refuseIf(boolean unfit, String reason, String found) {
        if (unfit) {
            throw new StoreFault("The database at " + owner.url() + " " + reason.formatted(found));
        }
    }

    private static void migrate(Connection connection, String schema) {
        Flyway.configure()
                .dataSource(new SingleConnectionDataSource(connection, true))
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
