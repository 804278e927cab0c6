package org.sillok.acceptance.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A PostgreSQL server outside the product, which a test may kill, freeze, copy and promote as it likes. */
public final class Cluster implements AutoCloseable {

    private static final String NAME = "sillok";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "wal_keep_size", "256MB",
            "timezone", "UTC",
            "logging_collector", "off");

    private final Path root;
    private final int port;
    private final Map<String, String> settings = new TreeMap<>(SETTINGS);
    private final Map<String, String> environment = new TreeMap<>();

    private Cluster(Path root) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath());
        this.port = ServerProcess.freePort();
    }

    /** Makes a server below {@code root} and starts it; it has a database and trusts whoever reaches it. */
    public static Cluster create(Path root) throws IOException, SQLException {
        return create(root, Map.of());
    }

    public static Cluster create(Path root, Map<String, String> settings) throws IOException, SQLException {
        var cluster = new Cluster(root);
        cluster.settings.putAll(settings);
        cluster.initialise();
        cluster.start();
        cluster.in("postgres").run("create database " + NAME);
        return cluster;
    }

    /** A place for a server that is to be filled by {@link #becomeStandbyOf}. */
    public static Cluster empty(Path root) throws IOException {
        return new Cluster(root);
    }

    private void initialise() {
        run("initdb", "-D", data(), "-U", NAME, "-A", "trust", "-E", "UTF8", "--locale=C");
    }

    public void start() {
        var options = new StringBuilder("-p " + port);
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append("'"));
        run("pg_ctl", "start", "-D", data(), "-l", log(), "-o", options.toString(), "-w", "-t", "60");
    }

    /** Starts it again where it has ended itself, as a service manager does until it stays. */
    public void ensureRunning() throws IOException {
        if (postmaster().filter(ProcessHandle::isAlive).isEmpty()) {
            start();
        }
    }

    /** Starts with variables that only this server sees. */
    public void startWith(Map<String, String> variables) {
        environment.putAll(variables);
        start();
    }

    public void stop() {
        run("pg_ctl", "stop", "-D", data(), "-m", "fast", "-w", "-t", "60");
    }

    /** The postmaster and all its children end at once, as in a power cut. */
    public void kill() throws IOException {
        Signals.kill(postmaster().orElseThrow());
    }

    /** The same where it may have ended by itself. */
    public void ensureKilled() throws IOException {
        postmaster().ifPresent(Signals::kill);
    }

    public void freeze() throws IOException {
        Signals.freeze(postmaster().orElseThrow());
    }

    public void thaw() throws IOException {
        Signals.thaw(postmaster().orElseThrow());
    }

    /** Ends standing by: from now on this is the primary. */
    public void promote() {
        run("pg_ctl", "promote", "-D", data(), "-w", "-t", "60");
    }

    /** Copies a running server as a base backup does, and follows it from there, by a line that a test may cut. */
    public void becomeStandbyOf(Cluster primary, Wire line) throws IOException, SQLException, InterruptedException {
        new Copy(primary.owner(), primary.cluster()).to(cluster());
        Files.createFile(cluster().resolve("standby.signal"));
        // The last line counts; the copied file may name a standby that this one would wait for once it is promoted.
        Files.writeString(
                cluster().resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=%s application_name=standby'\n"
                        .formatted(line.port(), NAME));
        start();
    }

    public int port() {
        return port;
    }

    public Path cluster() {
        return root.resolve("cluster");
    }

    /** The record's database, asked directly. */
    public Owner owner() {
        return in(NAME);
    }

    /** The record's database, reached through another port. */
    public Owner through(int otherPort) {
        return new Owner("jdbc:postgresql://127.0.0.1:" + otherPort + "/" + NAME, NAME, "trusted");
    }

    private Owner in(String database) {
        return new Owner("jdbc:postgresql://127.0.0.1:" + port + "/" + database, NAME, "trusted");
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = cluster().resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).get(0).strip()))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        var running = postmaster();
        if (running.isPresent()) {
            Signals.thaw(running.get());
            stop();
        }
    }

    private String data() {
        return cluster().toString();
    }

    private String log() {
        return root.resolve("server.log").toString();
    }

    private void run(String program, String... arguments) {
        Programs.run(root.resolve("control.log"), environment, program, new ArrayList<>(List.of(arguments)));
    }
}
