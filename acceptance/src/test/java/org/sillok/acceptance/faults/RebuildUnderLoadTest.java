package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** The views are rebuilt and switched, again and again, while clerks record as fast as they can. */
class RebuildUnderLoadTest {

    private static final int CLERKS = 8;
    private static final int BEFORE = Integer.getInteger("sillok.speeches", 300);

    /** What nobody asked for would be here: the clerks do nothing but speak. */
    private static final String OTHERS = "select count(*) from record.event where type <> 'OpinionStated'";

    @Test
    void switchesWithoutLossOrSideEffect(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        var trials = Trials.of(1);
        try (var server = ServerProcess.start(data)) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            var others = server.owner().number(OTHERS);
            var figures = new Figures("rebuilt under load", new Oracle(server.owner()), server);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                clerks.awaitMore(BEFORE);
                for (int trial = 0; trial < trials; trial++) {
                    var acknowledged = clerks.acknowledged().size();
                    var started = System.nanoTime();
                    assertThat(server.run("replay")).isZero();
                    var during = clerks.acknowledged().size() - acknowledged;
                    Figure.print("rebuilt under load: %d acknowledged during it, %.0f a second"
                            .formatted(during, during * 1e9 / (System.nanoTime() - started)));
                    assertThat(during)
                            .as("recorded while the views were rebuilt")
                            .isPositive();
                }
                figures.judge(trials, clerks);
            }
            assertThat(server.owner().number(OTHERS))
                    .as("facts that nobody asked for")
                    .isEqualTo(others);
        }
    }
}
