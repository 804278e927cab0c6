package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.acceptance.harness.Wire;

/**
 * The primary is killed while clerks record, shortly after the line to its standby went dead, and the standby is promoted. The application knows both by one address, and is not restarted.
 */
class FailoverTest {

    private static final int CLERKS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String IN_SYNC = "select count(*) from pg_stat_replication where sync_state = 'sync'";
    private static final String STREAMING = "select count(*) from pg_stat_replication where state = 'streaming'";

    private final Random dice = Trials.dice();

    @Test
    void losesNothingToASynchronousStandby(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        var trials = Trials.of(1);
        try (var one = Cluster.create(data.resolve("one"));
                var other = Cluster.empty(data.resolve("other"));
                var server = ServerProcess.start(data.resolve("node"), either(one, other))) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                var primary = one;
                for (int trial = 0; trial < trials; trial++) {
                    var standby = primary == one ? other : one;
                    try (var line = new Wire(primary.port())) {
                        standby.becomeStandbyOf(primary, line);
                        makeSynchronous(primary);
                        clerks.awaitMore(1 + dice.nextInt(200));
                        line.goDead();
                        TimeUnit.MILLISECONDS.sleep(dice.nextInt(500));
                        primary.kill();
                    }
                    standby.promote();
                    primary = standby;
                    clerks.awaitMore(CLERKS);
                    new Figures("failover, synchronous", new Oracle(primary.owner()), server).assertNothingLost(clerks);
                }
                new Figures("failover, synchronous", new Oracle(primary.owner()), server).judge(trials, clerks);
            }
        }
    }

    /** The negative control: the same fault without the waiting loses what was acknowledged, and the oracle sees it. */
    @Test
    void seesWhatAnAsynchronousStandbyLoses(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var primary = Cluster.create(data.resolve("one"));
                var standby = Cluster.empty(data.resolve("other"));
                var server = ServerProcess.start(data.resolve("node"), either(primary, standby))) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                try (var line = new Wire(primary.port())) {
                    standby.becomeStandbyOf(primary, line);
                    await(primary.owner(), STREAMING);
                    line.goDead();
                    clerks.awaitMore(5 * CLERKS);
                    primary.kill();
                }
                var acknowledged = clerks.acknowledged();
                standby.promote();
                var lost = lost(standby, acknowledged);
                Figure.print("failover, asynchronous: acknowledged %d, lost %d".formatted(acknowledged.size(), lost));
                assertThat(lost).as("acknowledged and lost").isPositive();
                assertGoesOnFromThere(clerks, new Oracle(standby.owner()));
            }
        }
    }

    /** What the node remembers of the meetings is longer than what is stored; it must not go on behind a gap. */
    private static void assertGoesOnFromThere(Recorders clerks, Oracle oracle) throws Exception {
        clerks.awaitMore(CLERKS);
        clerks.finish();
        assertThat(oracle.judge(Set.of()).broken()).as("laws of the record").isEmpty();
    }

    /** Only now: what is copied is to be no primary that waits for somebody. */
    private static void makeSynchronous(Cluster primary) throws SQLException {
        primary.owner().run("alter system set synchronous_standby_names = 'standby'");
        primary.owner().run("select pg_reload_conf()");
        await(primary.owner(), IN_SYNC);
    }

    private static int lost(Cluster survivor, Set<Speech> acknowledged) throws SQLException {
        return new Oracle(survivor.owner()).lost(acknowledged).size();
    }

    private static void await(Owner owner, String sql) {
        Awaitility.await(sql).atMost(PATIENCE).until(() -> owner.number(sql) == 1);
    }

    private static Map<String, String> either(Cluster one, Cluster other) {
        return one.owner().or(other.owner()).environment();
    }
}
