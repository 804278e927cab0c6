package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Means;
import org.sillok.acceptance.harness.Needs;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** Two nodes serve one database, and the clock of one is half a minute ahead. */
@Needs(Means.FAKETIME)
class ClockOffTest {

    private static final int CLERKS = 8;
    private static final int SPEECHES = Integer.getInteger("sillok.speeches", 200);

    @Test
    void leavesOrderAndViewsAsTheyAre(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var database = Cluster.create(data.resolve("database"));
                var right = ServerProcess.start(
                        data.resolve("right"), database.owner().environment());
                var ahead = ServerProcess.start(data.resolve("ahead"), ahead(database.owner()))) {
            assertThat(offset(ahead)).as("the clock is off").isGreaterThan(Duration.ofSeconds(20));
            var meetings = new Sittings(right.caller("clerk")).open(CLERKS);
            var callers = List.of(right.caller("clerk"), ahead.caller("clerk"));
            try (var clerks = new Recorders(callers, meetings)) {
                clerks.awaitMore(SPEECHES);
                new Figures("clock of one node 30 s ahead", new Oracle(database.owner()), right).judge(1, clerks);
            }
        }
    }

    private static Map<String, String> ahead(Owner owner) {
        var environment = new HashMap<>(owner.environment());
        environment.put("LD_PRELOAD", Means.FAKETIME_LIBRARY.toString());
        environment.put("FAKETIME", "+30s");
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        return environment;
    }

    private static Duration offset(ServerProcess node) throws Exception {
        var date = node.caller("staff")
                .get("/api/meetings")
                .headers()
                .firstValue("Date")
                .orElseThrow();
        return Duration.between(
                Instant.now(),
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
}
