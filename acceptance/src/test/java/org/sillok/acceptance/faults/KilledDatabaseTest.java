package org.sillok.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** PostgreSQL is killed, postmaster and children, at random moments while clerks record; the application stays up. */
class KilledDatabaseTest {

    private static final int CLERKS = 8;

    @Test
    void losesNothingAcknowledgedAndDoublesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        var dice = Trials.dice();
        var trials = Trials.of(2);
        try (var database = Cluster.create(data.resolve("database"));
                var server = ServerProcess.start(
                        data.resolve("node"), database.owner().environment())) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            var figures = new Figures("database killed", new Oracle(database.owner()), server);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                for (int trial = 0; trial < trials; trial++) {
                    clerks.awaitMore(1 + dice.nextInt(300));
                    database.kill();
                    database.start();
                    clerks.awaitMore(CLERKS);
                    figures.assertNothingLost(clerks);
                }
                figures.judge(trials, clerks);
            }
        }
    }
}
