package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedDatabaseTest {

    private static final Path DIRECTORY = Path.of("target", "servers", "embedded-database");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void clear() throws IOException {
        Trees.delete(DIRECTORY.resolve("cluster"));
    }

    @Test
    void keepsTheRecordOverARestart() throws Exception {
        try (var database = Database.embedded(DIRECTORY)) {
            append(database, 0);
        }
        try (var database = Database.embedded(DIRECTORY)) {
            append(database, 1);
            assertRecorded(database, 2);
        }
    }

    @Test
    void goesOnAfterTheProgramWasKilledAndItsServerLeftRunning() throws Exception {
        var killed = start();
        killed.destroyForcibly().waitFor();
        assertThat(Postmaster.isAlive(DIRECTORY.resolve("cluster/postmaster.pid")))
                .isTrue();

        try (var database = Database.embedded(DIRECTORY)) {
            append(database, 1);
            assertRecorded(database, 2);
        }
    }

    @Test
    void comesBackWhenItsServerWasKilled() throws Exception {
        try (var database = Database.embedded(DIRECTORY)) {
            append(database, 0);
            var server = Long.parseLong(Files.readAllLines(DIRECTORY.resolve("cluster/postmaster.pid"))
                    .get(0));
            var killed = started(database);
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            // One that was there before would be a child that has not heard of it yet.
            Waiting.until("a new server answers", () -> startedAfter(database, killed));
            append(database, 1);
            assertRecorded(database, 2);
        }
    }

    @Test
    void isNotMisledByAnotherProgramWithTheServersNumber() throws Exception {
        Database.embedded(DIRECTORY).close();
        Files.writeString(
                DIRECTORY.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n"
                        + DIRECTORY.resolve("cluster").toAbsolutePath() + "\n1\n1\n\n\n");

        try (var database = Database.embedded(DIRECTORY)) {
            append(database, 0);
        }
    }

    @Test
    void letsNoSecondProgramUseTheDirectory() throws Exception {
        try (var database = Database.embedded(DIRECTORY)) {
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> Database.embedded(DIRECTORY))
                    .withMessageContaining("Another Sillok");
            append(database, 0);
        }
    }

    @Test
    void isRefusedWhereAnotherProgramRuns() throws Exception {
        var other = start();
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> Database.embedded(DIRECTORY))
                .withMessageContaining("Another Sillok");
        other.destroyForcibly().waitFor();
        Database.embedded(DIRECTORY).close();
    }

    @Test
    void isUsedBesideTheProgramThatRunsIt() throws Exception {
        var other = start();
        for (var sequence = 1; sequence <= 2; sequence++) {
            try (var database = Database.beside(DIRECTORY)) {
                append(database, sequence);
                assertRecorded(database, sequence + 1);
            }
        }
        other.destroyForcibly().waitFor();
        Database.beside(DIRECTORY).close();
        assertThat(DIRECTORY.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void isKeptInEarnest() throws Exception {
        try (var database = Database.embedded(DIRECTORY)) {
            for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                assertThat(show(database, setting)).as(setting).isEqualTo("on");
            }
            assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(database, "idle_in_transaction_session_timeout")).isEqualTo("30s");
            assertThat(Files.getPosixFilePermissions(DIRECTORY.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Process start() throws IOException {
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classpath,
                        LeftBehind.class.getName(),
                        DIRECTORY.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().lines().anyMatch("recorded"::equals)).isTrue();
        return process;
    }

    private static void append(Database database, long sequence) throws InterruptedException {
        try (var store = RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {})) {
            store.engine().appendEvents(List.of(OnEachVersion.remark("회의-1", sequence)));
            assertThat(store.feed().awaitPosition("회의-1", sequence, PATIENCE)).hasValue(sequence);
        }
    }

    private static void assertRecorded(Database database, int events) {
        assertThat(new JdbcTemplate(database.recorder())
                        .queryForObject("select count(*) from record.ledger", Integer.class))
                .isEqualTo(events);
    }

    private static boolean startedAfter(Database database, Instant before) {
        try {
            return started(database).isAfter(before);
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static Instant started(Database database) {
        var started = new JdbcTemplate(database.recorder())
                .queryForObject("select pg_postmaster_start_time()", OffsetDateTime.class);
        return started == null ? Instant.MIN : started.toInstant();
    }

    private static String show(Database database, String setting) {
        return String.valueOf(new JdbcTemplate(database.recorder()).queryForObject("show " + setting, String.class));
    }
}
