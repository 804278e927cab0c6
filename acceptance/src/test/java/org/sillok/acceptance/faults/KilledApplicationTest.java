package org.sillok.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** The application is killed at random moments while clerks record, and started again on the same data. */
class KilledApplicationTest {

    private static final int CLERKS = 8;

    @Test
    void losesNothingAcknowledgedAndDoublesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        var dice = Trials.dice();
        var trials = Trials.of(2);
        try (var server = ServerProcess.start(data)) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                for (int trial = 0; trial < trials; trial++) {
                    clerks.awaitMore(1 + dice.nextInt(300));
                    server.kill();
                    server.restart();
                    figures(server).assertNothingLost(clerks);
                }
                clerks.awaitMore(CLERKS);
                figures(server).judge(trials, clerks);
            }
        }
    }

    /** The database comes back on another port. */
    private static Figures figures(ServerProcess server) throws Exception {
        return new Figures("application killed", new Oracle(server.owner()), server);
    }
}
