package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.acceptance.harness.SmallDisk;

/**
 * The disk of the database fills up, log and data on one; then somebody makes room. A database that cannot write its log
 * ends itself, and is started again as an operating system's service manager would.
 */
@Needs(Means.MOUNT)
class FullDiskTest {

    private static final int CLERKS = 8;
    private static final int MEGABYTES = 200;
    private static final Map<String, String> SMALL =
            Map.of("max_wal_size", "64MB", "min_wal_size", "32MB", "wal_keep_size", "0", "shared_buffers", "16MB");

    @Test
    void losesNothingAcknowledgedAndGoesOnOnceThereIsRoom(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        var trials = Trials.of(1);
        try (var disk = SmallDisk.mount(data.resolve("disk"), MEGABYTES);
                var database = Cluster.create(disk.place().resolve("database"), SMALL);
                var server = ServerProcess.start(
                        data.resolve("node"), database.owner().environment())) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            var figures = new Figures("disk full", new Oracle(database.owner()), server);
            try (var clerks = new Recorders(List.of(server.caller("clerk")), meetings)) {
                for (int trial = 0; trial < trials; trial++) {
                    clerks.awaitMore(CLERKS);
                    var away = clerks.answers().away();
                    disk.fill();
                    Awaitility.await("the disk is full")
                            .atMost(Trials.PATIENCE)
                            .until(() -> clerks.answers().away() > away + CLERKS);
                    disk.clear();
                    database.ensureRunning();
                    clerks.awaitMore(CLERKS);
                    figures.assertNothingLost(clerks);
                }
                assertThat(clerks.answers().unanswered()).as("not answered").isZero();
                figures.judge(trials, clerks);
            }
        }
    }
}
