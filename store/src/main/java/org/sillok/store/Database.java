package org.sillok.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that keeps the record, prepared for use: on our own server or an outside one, a pool for each role. */
public final class Database implements AutoCloseable {

    /** A transaction that an application forgot holds back vacuum; the server ends it after this many seconds. */
    static final int IDLE_IN_TRANSACTION_SECONDS = 30;

    /** A caller learns within both of these that the database is away; longer work asks for more time on its own. */
    private static final int CONNECTION_MILLIS = 4_000;

    private static final String ANSWER_SECONDS = "8";

    private static final String RECORD = "sillok";
    private static final int RECORDERS = 16;
    private static final int VIEWERS = 8;
    private static final int REBUILDERS = 2;
    private static final int PUBLIC_READERS = 8;
    private static final int DOORKEEPERS = 4;

    /** One who writes, and auditors who read. */
    private static final int WATCHERS = 3;

    /** What the program wrote outlives it; a failing power takes the last moment. */
    private static final String NOBODY_WAITS_FOR_THE_DISK = "; set synchronous_commit = off";

    private final Roles roles;
    private final @Nullable EmbeddedServer server;
    private final HikariDataSource recorder;
    private final HikariDataSource viewer;
    private final HikariDataSource publicReader;
    private final HikariDataSource doorkeeper;
    private final HikariDataSource watch;

    private Database(Address owner, @Nullable EmbeddedServer server) {
        this.roles = new Roles(owner);
        this.server = server;
        new Preparation(owner, roles, Preparation.PATIENCE).run();
        this.recorder = pool("sillok recorder", roles.recorder(), "record", RECORDERS);
        this.viewer = pool("sillok viewer", roles.viewer(), "view", VIEWERS);
        this.publicReader = pool("sillok public", roles.ofThePublic(), "public_edition", PUBLIC_READERS);
        this.doorkeeper = pool("sillok doorkeeper", roles.doorkeeper(), "account", DOORKEEPERS);
        this.watch = pool("sillok watch", roles.watch(), "record", WATCHERS, NOBODY_WAITS_FOR_THE_DISK);
    }

    /**
     * Starts our own server on the data kept in {@code directory}, which is made where it is missing.
     *
     * @throws StoreFault when another program uses the directory, or the server does not start
     */
    public static Database embedded(Path directory) {
        var server = EmbeddedServer.start(directory);
        try {
            return new Database(server.database(RECORD), server);
        } catch (RuntimeException unprepared) {
            server.close();
            throw unprepared;
        }
    }

    /**
     * Uses the server that another program runs on {@code directory}, or starts it as {@link #embedded} does where none
     * runs there: for work beside a serving program.
     */
    public static Database beside(Path directory) {
        return EmbeddedServer.runByAnother(directory, RECORD).map(Database::at).orElseGet(() -> embedded(directory));
    }

    /**
     * Uses an outside server.
     *
     * @param owner may create roles, and schemas in the database; the application itself works in lesser roles
     * @throws StoreFault when it cannot be reached for half a minute, or is not fit for the record
     */
    public static Database at(Address owner) {
        return new Database(owner, null);
    }

    /** Adds to the record and reads it; may change nothing. */
    public DataSource recorder() {
        return recorder;
    }

    /** Reads the record and owns the schema {@code view}, which it finds names in. */
    public DataSource viewer() {
        return viewer;
    }

    /** As {@link #viewer()} but finds names in another schema, such as a rebuild's. The caller closes it. */
    public HikariDataSource viewer(String schema) {
        return pool("sillok " + schema, roles.viewer(), schema, REBUILDERS);
    }

    /** Reads the schema {@code public_edition}, which the viewer owns, and may look at nothing else. */
    public DataSource publicReader() {
        return publicReader;
    }

    /** Keeps the schema {@code account}, and may look at nothing else. */
    public DataSource doorkeeper() {
        return doorkeeper;
    }

    /** Adds to the log of accesses and reads it, and may look at nothing else. */
    public DataSource watch() {
        return watch;
    }

    /** A connection of the recorder outside the pool, for work that lasts as long as the application. */
    Connection attendant(String application) throws SQLException {
        return roles.recorder().connect(application);
    }

    /** A connection of the role that erases what was disposed of; outside every pool, since it is seldom needed. */
    Connection disposer() throws SQLException {
        return roles.disposer().connect("sillok disposer");
    }

    /** A connection of the record's owner, outside every pool; for what no role of the application may do. */
    Connection asOwner(String application) throws SQLException {
        return roles.owner().connect(application);
    }

    /** Where the database is; for messages to the operator. */
    public String url() {
        return roles.recorder().url();
    }

    private static HikariDataSource pool(String name, Address role, String schema, int size) {
        return pool(name, role, schema, size, "");
    }

    /** @param session statements that each connection begins with, beside those of all */
    private static HikariDataSource pool(String name, Address role, String schema, int size, String session) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(role.url());
        config.setUsername(role.user());
        config.setPassword(role.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTION_MILLIS);
        config.setValidationTimeout(CONNECTION_MILLIS / 2);
        config.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setConnectionInitSql("set search_path = %s; set idle_in_transaction_session_timeout = '%ds'"
                        .formatted(schema, IDLE_IN_TRANSACTION_SECONDS)
                + session);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        watch.close();
        doorkeeper.close();
        publicReader.close();
        viewer.close();
        recorder.close();
        if (server != null) {
            server.close();
        }
    }
}
