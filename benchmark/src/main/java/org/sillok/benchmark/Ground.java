package org.sillok.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.sillok.benchmark.bare.Stock;
import org.sillok.benchmark.generator.Sowing;
import org.sillok.query.Projector;
import org.sillok.query.Rebuild;
import org.sillok.query.views.Views;
import org.sillok.server.account.Passwords;
import org.sillok.server.program.Program;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.SealedLedger;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** The real program on an embedded server, for all scenarios of a run. */
final class Ground implements AutoCloseable {

    static final String CLERK = "clerk";
    static final String PASSWORD = "a-benchmark's-word";

    /** As many as the program has for those who record. */
    private static final int STOCK_CONNECTIONS = 16;

    static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long QUIET_MILLIS = 100;
    private static final long SEED = 20_261_122;

    private final Size size;
    private final Path data;
    private final boolean passing;
    private final PrintWriter progress;
    private final long started = System.nanoTime();
    private final Program program;
    private final CommandGateway gateway;
    private @Nullable Sowing sowing;

    private Ground(Path data, boolean passing, Size size, PrintWriter progress) {
        this.data = data;
        this.passing = passing;
        this.size = size;
        this.progress = progress;
        say("starting the program and its database");
        program = Program.start(new Settings(data, null, Settings.ADDRESS, 0, accounts()));
        gateway = DefaultCommandGateway.builder()
                .commandBus(part(CommandBus.class))
                .build();
    }

    private static List<Account> accounts() {
        var hash = Passwords.hash(PASSWORD);
        var accounts = new ArrayList<>(List.of(new Account(CLERK, Set.of(Role.CLERK, Role.AUDITOR), hash)));
        accounts.add(new Account("staff", Set.of(Role.STAFF), hash));
        accounts.add(new Account("records", Set.of(Role.RECORDS), hash));
        OpenPages.READERS.forEach(reader -> accounts.add(new Account(reader, Set.of(Role.STAFF), hash)));
        return accounts;
    }

    static Ground open(@Nullable Path data, Size size, PrintWriter progress) throws IOException {
        var folder = data == null ? Files.createTempDirectory("sillok-bench") : data;
        return new Ground(folder, data == null, size, progress);
    }

    Size size() {
        return size;
    }

    CommandGateway gateway() {
        return gateway;
    }

    QueryBus questions() {
        return part(QueryBus.class);
    }

    URI server() {
        return program.local();
    }

    Database database() {
        return part(Database.class);
    }

    SealedLedger ledger() {
        return part(SealedLedger.class);
    }

    RecordStore record() {
        return part(RecordStore.class);
    }

    Projector projector() {
        return part(Projector.class);
    }

    /** Whether reads are written down: no setting says otherwise, so that it is reached for behind the program's back. */
    void watchReads(boolean watched) throws ReflectiveOperationException {
        var registration = Objects.requireNonNull(program.find("accessFilter", FilterRegistrationBean.class));
        var filter = Objects.requireNonNull(registration.getFilter());
        var watching = filter.getClass().getDeclaredField("watching");
        watching.setAccessible(true);
        watching.setBoolean(filter, watched);
    }

    /** A connection outside the program's pools, of a role that may make schemas; the caller closes it. */
    Connection connection() throws SQLException {
        var pool = viewer();
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** The program's own pool of a role that may make schemas: where it goes, and as whom. */
    HikariDataSource viewer() {
        return (HikariDataSource) database().viewer();
    }

    /** A stock Axon application on the same server, in a schema of its own that is made anew. */
    Stock stock() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists stock cascade");
            statement.execute("create schema stock");
        }
        var config = new HikariConfig();
        config.setJdbcUrl(viewer().getJdbcUrl());
        config.setUsername(viewer().getUsername());
        config.setPassword(viewer().getPassword());
        config.setMaximumPoolSize(STOCK_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("set search_path = stock");
        return new Stock(new HikariDataSource(config));
    }

    /** How the server's owner reaches another database of it, with the password that lies beside the data. */
    URI owner(String database) throws IOException {
        var folder = data.resolve("postgresql");
        var password = Files.readString(folder.resolve("password")).strip();
        var own = URI.create(viewer().getJdbcUrl().substring("jdbc:".length()));
        return URI.create(
                "postgresql://sillok:%s@%s:%d/%s".formatted(password, own.getHost(), own.getPort(), database));
    }

    /** The meetings that are there to be read, sown when they are first asked for unless they were on this data. */
    Sowing sown() throws IOException, SQLException {
        if (sowing == null) {
            var note = data.resolve("sown-" + size.events());
            sowing = Files.exists(note) ? Sowing.of(SEED, Integer.parseInt(Files.readString(note))) : sow();
            Files.writeString(note, "" + sowing.meetings());
        }
        return sowing;
    }

    /** Many events come faster than the projector is meant for: it is held until a rebuild has taken them. */
    private Sowing sow() throws SQLException {
        say("sowing " + size.events() + " events");
        var made = new Sowing(SEED);
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select position from view.progress for update");
            var begun = System.nanoTime();
            var events = made.sowBeside(size.events(), record().engine()::appendEvents, this::tellSown);
            say("sown %d events, %.0f in a second".formatted(events, events * 1e9 / (System.nanoTime() - begun)));
            awaitLedger();
            say("in the ledger; making the views");
            var seconds = rebuild(() -> {
                try {
                    connection.rollback();
                } catch (SQLException broken) {
                    throw new IllegalStateException("the projector cannot be let go", broken);
                }
            });
            say("made in %.1f s, of %d events"
                    .formatted(seconds, record().feed().last() + 1));
        }
        settle();
        return made;
    }

    /** Rebuilds the views; answers in how many seconds. */
    double rebuild(Runnable beforeTheSwitch) {
        var begun = System.nanoTime();
        new Rebuild(database().viewer(), record().feed(), Views.all()).run(progress -> {
            if (progress.stage() == Rebuild.Stage.SWITCHING) {
                beforeTheSwitch.run();
            }
        });
        return (System.nanoTime() - begun) / 1e9;
    }

    private void awaitLedger() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from record.event")) {
            row.next();
            record().feed().awaitBeyond(row.getLong(1) - 2, PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the ledger caught up", stop);
        }
    }

    /** A folder for what a scenario leaves behind; removed with the rest. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(data.resolve(name));
    }

    /** Waits until the ledger and the views have caught up; answers how many seconds that took. */
    double settle() {
        var begun = System.nanoTime();
        try {
            var last = record().feed().last();
            for (var before = last - 1; before < last; last = record().feed().last()) {
                before = last;
                if (!projector().await(last, PATIENCE)) {
                    throw new IllegalStateException("the views do not reach position " + last);
                }
                Thread.sleep(QUIET_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the views caught up", stop);
        }
        return (System.nanoTime() - begun) / 1e9 - QUIET_MILLIS / 1e3;
    }

    void say(String what) {
        progress.printf("%7.1f s  %s%n", (System.nanoTime() - started) / 1e9, what);
        progress.flush();
    }

    private void tellSown(long events) {
        if (events % 100_000 < 2_000) {
            say("sown " + events);
        }
    }

    private <T> T part(Class<T> type) {
        return Objects.requireNonNull(program.find(type), type.getName());
    }

    @Override
    public void close() throws IOException {
        program.close();
        if (passing) {
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
