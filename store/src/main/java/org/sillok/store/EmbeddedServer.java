package org.sillok.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, run from the programs that the build brought, on data that outlives it. It listens to this
 * machine alone and asks for a password that only the data's owner can read.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String OWNER = "sillok";

    /**
     * As a server is run in earnest: what was committed is on the disk. Where many commit at once the first of them waits
     * half a millisecond, so that one write serves several.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "64"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("commit_delay", "500"),
            Map.entry("commit_siblings", "3"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m_[%p]_%a_"));

    private final Installation installation;
    private final ServerDirectory directory;
    private final int port;
    private final Keeper keeper;

    private EmbeddedServer(Installation installation, ServerDirectory directory, Map<String, String> settings)
            throws IOException {
        this.installation = installation;
        this.directory = directory;
        endOrphan();
        if (!Files.exists(directory.cluster())) {
            initialise();
        }
        this.port = freePort();
        launch(settings);
        this.keeper = new Keeper(port, () -> launch(settings));
    }

    /** Starts on the data in {@code directory}, which also keeps the programs, the password and the server's log. */
    static EmbeddedServer start(Path directory) {
        return start(Installation.below(directory), directory, Map.of());
    }

    static EmbeddedServer start(Installation installation, Path path, Map<String, String> settings) {
        var directory = ServerDirectory.occupy(path);
        try {
            return new EmbeddedServer(installation, directory, settings);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw new StoreFault("Could not start PostgreSQL in " + directory + ": " + failed.getMessage(), failed);
        }
    }

    /** The owner of a database of the server that another program runs on {@code path}; empty where none does. */
    static Optional<Address> runByAnother(Path path, String database) {
        return ServerDirectory.occupiedByAnother(path).map(directory -> {
            try {
                return owner(Postmaster.port(directory.postmaster()), database, directory.password());
            } catch (IOException failed) {
                throw new StoreFault("The server in " + directory + " is not up yet: try again in a moment", failed);
            }
        });
    }

    /** The owner of a database, which is made where it is missing. */
    Address database(String name) {
        return database(name, "template1");
    }

    /** As {@link #database(String)}; a new one is a copy of {@code template}. */
    Address database(String name, String template) {
        try (var connection = owner("postgres").connect("sillok");
                var statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create database " + name + " template " + template);
            }
            return owner(name);
        } catch (SQLException failed) {
            throw new StoreFault("Could not make the database " + name + " in " + directory, failed);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (var found = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            return found.next();
        }
    }

    private Address owner(String database) {
        return owner(port, database, directory.password());
    }

    private static Address owner(int port, String database, String password) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, OWNER, password);
    }

    @Override
    public void close() {
        try {
            keeper.close();
            stop();
        } finally {
            directory.close();
        }
    }

    /** An application that was killed leaves its server running; it is stopped in order, and what it had kept stays. */
    private void endOrphan() throws IOException {
        if (!Files.exists(directory.postmaster())) {
            return;
        }
        if (Postmaster.isAlive(directory.postmaster())) {
            log.info("Stopping the PostgreSQL that an earlier run left behind in {}", directory);
            stop();
            return;
        }
        Files.deleteIfExists(directory.postmaster());
    }

    private void stop() {
        control(List.of("stop", "-D", directory.cluster().toString(), "-m", "fast", "-w", "-t", "120"));
    }

    private void initialise() throws IOException {
        log.info("Making a new database in {}", directory);
        Trees.delete(directory.unfinishedCluster());
        directory.choosePassword();
        var arguments = new ArrayList<>(List.of(
                "-D",
                directory.unfinishedCluster().toString(),
                "-U",
                OWNER,
                "--pwfile=" + directory.passwordFile(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8"));
        arguments.addAll(installation.locale());
        installation.run(directory.controlLog(), "initdb", arguments);
        Files.move(directory.unfinishedCluster(), directory.cluster());
    }

    private void launch(Map<String, String> changes) {
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(changes);
        var options = new StringBuilder("-p " + port);
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append("'"));
        control(List.of(
                "start",
                "-D",
                directory.cluster().toString(),
                "-l",
                directory.serverLog().toString(),
                "-o",
                options.toString(),
                "-w",
                "-t",
                "600"));
    }

    private void control(List<String> arguments) {
        installation.run(directory.controlLog(), "pg_ctl", arguments);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
