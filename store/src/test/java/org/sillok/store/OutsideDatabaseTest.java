package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A server that somebody else runs: by its owner alone, and with clear words where it is not fit. */
class OutsideDatabaseTest extends OnEachVersion {

    @Test
    void letsTheViewerMakeItsSchemasAndNoOtherRole() throws Exception {
        try (var viewer = database.viewer().getConnection();
                var statement = viewer.createStatement()) {
            statement.execute("create schema view; create table made (id int); create schema view_rebuild");
            statement.execute("alter schema view rename to view_old; alter schema view_rebuild rename to view");
        }
        try (var rebuild = database.viewer("view_old");
                var viewer = rebuild.getConnection();
                var statement = viewer.createStatement()) {
            statement.execute("select from made");
        }
        try (var recorder = database.recorder().getConnection();
                var statement = recorder.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("create schema mine"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void endsATransactionThatIdles() throws Exception {
        assertThat(ask(String.class, "show idle_in_transaction_session_timeout"))
                .isEqualTo("30s");
        try (var idler = database.attendant("idler");
                var statement = idler.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = '50ms'");
            idler.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            var process = idler.unwrap(PGConnection.class).getBackendPID();
            Waiting.until("it is ended", () -> !runs(process));
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        var wrong = new Address(owner.url(), owner.user(), "wrong");

        assertFault(() -> Database.at(wrong), "password authentication failed", "28P01", owner.url());
    }

    @Test
    void saysThatThereIsNoServer() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertFault(() -> prepare("jdbc:postgresql://127.0.0.1:" + port + "/sillok"), "refused", "08001");
    }

    @Test
    void saysThatTheServerIsStillStarting() throws IOException {
        try (var socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var server = new Thread(() -> keepStarting(socket));
            server.start();

            assertFault(
                    () -> prepare("jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/sillok?sslmode=disable"),
                    "starting up",
                    "57P03");
        }
    }

    @Test
    void saysThatTheEncodingIsUnfit() throws Exception {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create database latin_" + version.name().toLowerCase(Locale.ROOT)
                    + " encoding 'LATIN1' locale 'C' template template0");
        }
        var latin = owner.url().replaceAll("/[^/]*$", "/latin_" + version.name().toLowerCase(Locale.ROOT));

        assertFault(() -> prepare(latin), "LATIN1", "UTF8");
    }

    @Test
    void refusesADoubtfulAddress() {
        assertFault(() -> new Address("jdbc:h2:mem", "sillok", "secret"), "jdbc:postgresql:");
        assertFault(() -> new Address(owner.url(), "sillok", ""), "password");
        assertThat(new Address(owner.url(), "sillok", "secret").toString()).doesNotContain("secret");
    }

    private void prepare(String url) {
        var address = new Address(url, owner.user(), owner.password());
        new Preparation(address, new Roles(address), Duration.ZERO).run();
    }

    private boolean runs(int process) {
        return ask(Boolean.class, "select exists (select from pg_stat_activity where pid = ?)", process);
    }

    private static void assertFault(ThrowingCallable attempt, String... words) {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(attempt)
                .satisfies(fault -> assertThat(fault.getMessage()).contains(List.of(words)));
    }

    /** Answers every connection as PostgreSQL does while it recovers. */
    private static void keepStarting(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                connection.getInputStream().read(new byte[1024]);
                connection.getOutputStream().write(startingUp());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static byte[] startingUp() throws IOException {
        var fields = new ByteArrayOutputStream();
        for (var field : List.of("SFATAL", "VFATAL", "C57P03", "Mthe database system is starting up")) {
            fields.write((field + "\0").getBytes(UTF_8));
        }
        fields.write(0);
        return ByteBuffer.allocate(5 + fields.size())
                .put((byte) 'E')
                .putInt(4 + fields.size())
                .put(fields.toByteArray())
                .array();
    }
}
