package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.ServerProcess;

/** Ends a test of a fault: judges all that was recorded, rebuilds the views, and writes down the figures. */
final class Figures {

    private final String fault;
    private final Oracle oracle;
    private final ServerProcess server;

    /** @param server any node; it is asked for the rebuild */
    Figures(String fault, Oracle oracle, ServerProcess server) {
        this.fault = fault;
        this.oracle = oracle;
        this.server = server;
    }

    /** Lets the clerks finish and holds everything against what they remember. */
    void judge(int trials, Recorders clerks) throws Exception {
        clerks.finish();
        var verdict = oracle.judge(clerks.acknowledged());
        var views = oracle.views();
        assertThat(server.rebuild()).as("the views are rebuilt").isTrue();
        var equal = oracle.views().equals(views);
        Figure.print(
                "%s: trials %d, acknowledged %d, repeated %d, lost %d, doubled %d, views equal a rebuild: %s, answers %s"
                        .formatted(
                                fault,
                                trials,
                                clerks.acknowledged().size(),
                                clerks.repeated(),
                                verdict.lost().size(),
                                verdict.doubled().size(),
                                equal ? "yes" : "no",
                                clerks.answers()));
        verdict.assertClean();
        assertThat(oracle.views()).as("views after a rebuild").isEqualTo(views);
        assertThat(clerks.answers().unfit())
                .as("answers other than recorded or away")
                .isEmpty();
    }

    /** Nothing that was acknowledged until now may be missing. */
    void assertNothingLost(Recorders clerks) throws SQLException {
        assertThat(oracle.lost(clerks.acknowledged()))
                .as("acknowledged and lost")
                .isEmpty();
    }
}
