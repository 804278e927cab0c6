package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/** The server is killed while clerks record, and started again. */
class PowerCutTest {

    private static final int CLERKS = 8;
    private static final int ENOUGH = 300;
    private static final List<String> VIEWS = List.of(
            "", "/roster", "/minutes", "/decisions", "/validity", "/timetable", "/follow-ups", "/irregularities");

    @Test
    void losesNothingAcknowledgedAndDoublesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        try (var server = ServerProcess.start(data)) {
            var meetings = new Sittings(server.caller("clerk")).open(CLERKS);
            try (var clerks = new Recorders(server.caller("clerk"), meetings, ENOUGH)) {
                clerks.awaitEnough();
                server.kill();
                clerks.stop();
                assertThat(clerks.inDoubt()).as("requests cut off in flight").isPositive();
                server.restart();
                var acknowledged = clerks.acknowledged();
                awaitInRecord(server.caller("auditor"), meetings, keysOf(acknowledged));
                clerks.settle();
                assertStoredOnce(server.caller("auditor"), meetings, clerks);
            }
            assertViewsEqualARebuild(server, meetings);
        }
    }

    private static void assertStoredOnce(Caller auditor, List<String> meetings, Recorders clerks) throws Exception {
        awaitInRecord(auditor, meetings, keysOf(clerks.acknowledged()));
        var times = keys(auditor, meetings).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times)
                .containsOnlyKeys(keysOf(clerks.acknowledged()))
                .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(1));
    }

    private static void assertViewsEqualARebuild(ServerProcess server, List<String> meetings) throws Exception {
        var staff = server.caller("staff");
        var before = answers(staff, meetings);
        assertThat(server.run("replay")).isZero();
        assertThat(answers(staff, meetings)).isEqualTo(before);
    }

    private static void awaitInRecord(Caller auditor, List<String> meetings, List<String> expected) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(keys(auditor, meetings))
                .containsAll(expected));
    }

    private static List<String> keysOf(Iterable<Recorders.Speech> speeches) {
        var keys = new ArrayList<String>();
        speeches.forEach(speech -> keys.add(speech.key()));
        return keys;
    }

    /** The requests of all speeches in the record, read page by page. */
    private static List<String> keys(Caller auditor, List<String> meetings) throws IOException, InterruptedException {
        var keys = new ArrayList<String>();
        for (var meeting : meetings) {
            for (int page = 1, found = 1; found > 0; page++) {
                var items = auditor.read(
                                "/api/meetings/" + meeting + "/events?type=OpinionStated&size=200&page=" + page)
                        .get("items");
                items.forEach(line -> keys.add(line.get("request").stringValue()));
                found = items.size();
            }
        }
        return keys;
    }

    private static Map<String, String> answers(Caller staff, List<String> meetings)
            throws IOException, InterruptedException {
        var answers = new LinkedHashMap<String, String>();
        for (var meeting : meetings) {
            for (var view : VIEWS) {
                var path = "/api/meetings/" + meeting + view;
                answers.put(path, staff.read(path).toString());
            }
        }
        return answers;
    }
}
