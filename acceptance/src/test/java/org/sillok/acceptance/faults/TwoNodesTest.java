package org.sillok.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** Two nodes serve one database, each speech goes to either, and one or the other is killed. */
class TwoNodesTest {

    private static final int CLERKS = 8;

    @Test
    void goesOnWithEitherNode(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        var dice = Trials.dice();
        var trials = Trials.of(1);
        try (var database = Cluster.create(data.resolve("database"));
                var one = ServerProcess.start(
                        data.resolve("one"), database.owner().environment());
                var other = ServerProcess.start(
                        data.resolve("other"), database.owner().environment())) {
            var nodes = List.of(one, other);
            var meetings = new Sittings(one.caller("clerk")).open(CLERKS);
            var figures = new Figures("one of two nodes killed", new Oracle(database.owner()), one);
            var callers = nodes.stream().map(node -> node.caller("clerk")).toList();
            try (var clerks = new Recorders(callers, meetings)) {
                for (int trial = 0; trial < trials; trial++) {
                    clerks.awaitMore(1 + dice.nextInt(300));
                    var victim = nodes.get(trial % nodes.size());
                    victim.kill();
                    clerks.awaitMore(4 * CLERKS);
                    victim.restart();
                    figures.assertNothingLost(clerks);
                }
                figures.judge(trials, clerks);
            }
        }
    }
}
