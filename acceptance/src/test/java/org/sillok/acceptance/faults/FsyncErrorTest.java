package org.sillok.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.FailingDisk;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/**
 * The disk says of what was written that it could not be kept. PostgreSQL ends itself over it, and what comes back after
 * its recovery is held against what was acknowledged.
 */
@Needs(Means.COMPILER)
class FsyncErrorTest {

    private static final int CLERKS = 8;

    @Test
    void losesNothingAcknowledged(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        var trials = Trials.of(1);
        var disk = FailingDisk.compile(data);
        try (var database = Cluster.create(data.resolve("database"))) {
            database.stop();
            database.startWith(disk.environment());
            try (var server =
                    ServerProcess.start(data.resolve("node"), database.owner().environment())) {
                var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
                var figures = new Figures("fsync error", new Oracle(database.owner()), server);
                try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                    for (int trial = 0; trial < trials; trial++) {
                        clerks.awaitMore(2 * CLERKS);
                        var away = clerks.answers().away();
                        disk.fail();
                        Awaitility.await("the database ends over it")
                                .atMost(Trials.PATIENCE)
                                .until(() -> clerks.answers().away() > away);
                        disk.mend();
                        // It may be gone, or stand still over a recovery that failed too; a service manager ends it.
                        database.ensureKilled();
                        database.start();
                        clerks.awaitMore(CLERKS);
                        figures.assertNothingLost(clerks);
                    }
                    figures.judge(trials, clerks);
                }
            }
        }
    }
}
