package org.sillok.acceptance.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.ServerProcess;

/** A server is killed after a disposal was recorded and before its content was erased; the next start erases it. */
class CutDisposalTest {

    private static final String RECORDED = "select count(*) from record.event where type = 'RecordDisposed'";
    private static final String ERASED = "select count(*) from record.disposal";
    private static final String WAITING =
            "pg_stat_activity where application_name = 'sillok disposer' and wait_event_type = 'Lock'";

    private static final String WITH_CONTENT =
            "select count(*) from record.event where octet_length(payload) > 0 and stream like '%%%s'";

    private final Markers markers = new Markers();

    @Test
    void isCarriedOutByTheNextStart(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws IOException, InterruptedException, SQLException {
        try (var server = ServerProcess.start(data)) {
            var meeting = new SecretMeeting(markers, server.caller("clerk"), server.caller("records"), 2021).inPart();
            var disposition = new Disposition(server, meeting);
            disposition.decide();
            var whole = contents(server, meeting);
            cutBeforeTheErasure(server, disposition);
            assertThat(contents(server, meeting)).as("with its content").isGreaterThan(whole);
            assertThat(server.owner().number(ERASED)).isZero();

            server.restart();
            var owner = server.owner();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> owner.number(ERASED) >= whole);
            // What is left is that the record's keeping ended so, and that each of its streams did.
            assertThat(server.caller("records").get("/api/meetings/" + meeting).statusCode())
                    .isEqualTo(410);
            assertThat(server.caller("records")
                            .read("/api/records/" + meeting + "/disposal")
                            .at("/erased")
                            .asLong())
                    .isEqualTo(whole);
            assertThat(server.run("verify")).isZero();
        }
    }

    /** Nobody may write into the table of disposals, so that whoever erases waits; then all of them are gone at once. */
    private void cutBeforeTheErasure(ServerProcess server, Disposition disposition)
            throws IOException, InterruptedException, SQLException {
        var owner = server.owner();
        try (var holding = owner.connect()) {
            hold(holding);
            var disposing = CompletableFuture.runAsync(() -> dispose(disposition));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> owner.number("select count(*) from " + WAITING) > 0);
            assertThat(owner.number(RECORDED)).isOne();
            server.kill();
            owner.run("select pg_terminate_backend(pid) from " + WAITING);
            assertThat(disposing).failsWithin(Duration.ofSeconds(20));
        }
    }

    private static void hold(Connection holding) throws SQLException {
        holding.setAutoCommit(false);
        try (var statement = holding.createStatement()) {
            statement.execute("lock table record.disposal in share mode");
        }
    }

    private static void dispose(Disposition disposition) {
        try {
            disposition.dispose();
        } catch (IOException | InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private static long contents(ServerProcess server, String meeting) throws IOException, SQLException {
        return server.owner().number(WITH_CONTENT.formatted(meeting) + " and stream not like 'retention/%'");
    }
}
