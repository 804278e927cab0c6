package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.acceptance.harness.Wire;

/**
 * The database cannot be reached for a while, in one way or another. Every request is answered meanwhile, with 503 and a
 * word when to try again where nothing can be recorded, and all goes on by itself afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayTest {

    private static final int CLERKS = 8;
    private static final int MORE_THAN_THE_POOL = 24;

    private Cluster database;
    private Wire wire;
    private ServerProcess server;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        database = Cluster.create(data.resolve("database"));
        wire = new Wire(database.port());
        server = ServerProcess.start(
                data.resolve("node"), database.through(wire.port()).environment());
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        wire.close();
        database.close();
    }

    @Test
    void answersWhileTheConnectionIsCut() throws Exception {
        during("connection cut", CLERKS, "2", wire::cut, wire::mend);
    }

    @Test
    void answersWhileTheLineIsDead() throws Exception {
        during("line dead", CLERKS, "10", wire::goDead, wire::mend);
    }

    @Test
    void answersWhileTheServerIsFrozen() throws Exception {
        during("server frozen", CLERKS, "10", database::freeze, database::thaw);
    }

    @Test
    void answersWhileThePoolIsExhausted() throws Exception {
        try (var holder = database.owner().connect()) {
            holder.setAutoCommit(false);
            during(
                    "pool exhausted",
                    MORE_THAN_THE_POOL,
                    "10",
                    () -> holder.createStatement().execute("lock table record.event in exclusive mode"),
                    holder::rollback);
        }
    }

    private void during(String fault, int clerks, String seconds, Act begin, Act end) throws Exception {
        var meetings = new Sittings(server.caller("clerk")).open(clerks);
        var outages = Trials.seconds(seconds);
        try (var recorders = new Recorders(List.of(server.caller("clerk")), meetings)) {
            for (var length : outages) {
                recorders.awaitMore(clerks);
                begin.run();
                TimeUnit.SECONDS.sleep(length);
                end.run();
                recorders.awaitMore(2 * clerks);
            }
            new Figures(fault, new Oracle(database.owner()), server).judge(outages.length, recorders);
            assertThat(recorders.answers().away()).as("told that it is away").isPositive();
            assertThat(recorders.answers().unanswered()).as("not answered").isZero();
        }
    }

    /** What begins or ends an outage. */
    private interface Act {
        void run() throws Exception;
    }
}
