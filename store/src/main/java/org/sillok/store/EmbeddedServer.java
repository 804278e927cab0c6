package org.sillok.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, run from the programs that the build brought, on data that outlives it. It listens to this
 * machine alone and asks for a password that only the data's owner can read.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String OWNER = "sillok";

    /** As a server is run in earnest: what was committed is on the disk. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "64",
            "shared_buffers", "128MB",
            "max_wal_size", "2GB",
            "jit", "off",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_line_prefix", "%m_[%p]_%a_");

    private final Installation installation;
    private final Path directory;
    private final FileLock lock;
    private final int port;

    private EmbeddedServer(Installation installation, Path directory, FileLock lock, Map<String, String> settings)
            throws IOException {
        this.installation = installation;
        this.directory = directory;
        this.lock = lock;
        endOrphan();
        if (!Files.exists(cluster())) {
            initialise();
        }
        this.port = freePort();
        launch(settings);
    }

    /** Starts on the data in {@code directory}, which also keeps the programs, the password and the server's log. */
    static EmbeddedServer start(Path directory) {
        return start(Installation.below(directory), directory, Map.of());
    }

    static EmbeddedServer start(Installation installation, Path relative, Map<String, String> settings) {
        var directory = relative.toAbsolutePath().normalize();
        @Nullable FileLock lock = null;
        try {
            Files.createDirectories(directory);
            lock = lock(directory);
            return new EmbeddedServer(installation, directory, lock, settings);
        } catch (IOException | RuntimeException failed) {
            release(lock);
            throw new StoreFault("Could not start PostgreSQL in " + directory + ": " + failed.getMessage(), failed);
        }
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
        try {
            var password = Files.readString(passwordFile()).strip();
            return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, OWNER, password);
        } catch (IOException unreadable) {
            throw new StoreFault("Could not read " + passwordFile(), unreadable);
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } finally {
            release(lock);
        }
    }

    /** One program a directory: two that start the same server would end each other's. */
    private static FileLock lock(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ours) {
            log.debug("The lock is held by this very program", ours);
        }
        channel.close();
        throw new StoreFault("another Sillok is using the directory; stop that one, or choose another directory");
    }

    private static void release(@Nullable FileLock lock) {
        if (lock == null) {
            return;
        }
        try {
            lock.acquiredBy().close();
        } catch (IOException failed) {
            log.warn("Could not release the lock on the data", failed);
        }
    }

    /** An application that was killed leaves its server running; it is stopped in order, and what it had kept stays. */
    private void endOrphan() throws IOException {
        var postmaster = cluster().resolve("postmaster.pid");
        if (!Files.exists(postmaster)) {
            return;
        }
        if (Postmaster.isAlive(postmaster)) {
            log.info("Stopping the PostgreSQL that an earlier run left behind in {}", directory);
            stop();
            return;
        }
        Files.deleteIfExists(postmaster);
    }

    private void stop() {
        installation.run(
                output(), "pg_ctl", List.of("stop", "-D", cluster().toString(), "-m", "fast", "-w", "-t", "120"));
    }

    /** Moved into place at the end, so that a start that was cut short leaves no half-made data. */
    private void initialise() throws IOException {
        log.info("Making a new database in {}", directory);
        var unfinished = directory.resolve("cluster.unfinished");
        Trees.delete(unfinished);
        writePassword();
        var arguments = new ArrayList<>(List.of(
                "-D",
                unfinished.toString(),
                "-U",
                OWNER,
                "--pwfile=" + passwordFile(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8"));
        arguments.addAll(installation.locale());
        installation.run(output(), "initdb", arguments);
        Files.move(unfinished, cluster());
    }

    private void writePassword() throws IOException {
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        Files.writeString(passwordFile(), HexFormat.of().formatHex(password));
    }

    private void launch(Map<String, String> changes) {
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(changes);
        var options = new StringBuilder("-p " + port);
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append("'"));
        installation.run(
                output(),
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        cluster().toString(),
                        "-l",
                        directory.resolve("server.log").toString(),
                        "-o",
                        options.toString(),
                        "-w",
                        "-t",
                        "600"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path cluster() {
        return directory.resolve("cluster");
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    private Path output() {
        return directory.resolve("control.log");
    }
}
