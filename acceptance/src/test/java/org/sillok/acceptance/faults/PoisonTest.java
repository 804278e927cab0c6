package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import tools.jackson.databind.JsonNode;

/**
 * A view cannot take some speeches, as if it had a defect: {@code -Dsillok.meetings=N} meetings stand still at one, with
 * what was said later waiting behind it; the others go on. Once the defect is mended, each is taken up where it stood.
 */
class PoisonTest {

    private static final int POISONED = Integer.getInteger("sillok.meetings", 12);
    private static final int HEALTHY = 3;
    private static final int LATER = 2;
    private static final String DEFECT =
            "alter table view.speech add constraint defect check (text not like 'poison%')";
    private static final String MENDED = "alter table view.speech drop constraint defect";
    private static final String SHOWN = "select count(*) from view.speech where text like 'healthy%'";

    private final Set<Speech> acknowledged = new HashSet<>();

    @Test
    void standsStillAloneAndIsTakenUpAgain(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var server = ServerProcess.start(data)) {
            var clerk = server.caller("clerk");
            var meetings = new Sittings(clerk).open(POISONED + HEALTHY);
            var poisoned = meetings.subList(0, POISONED);
            var oracle = new Oracle(server.owner());
            oracle.awaitViews();
            server.owner().run(DEFECT);
            for (var meeting : poisoned) {
                say(clerk, meeting, "poison");
            }
            for (int turn = 0; turn < LATER; turn++) {
                for (var meeting : meetings) {
                    say(clerk, meeting, (poisoned.contains(meeting) ? "later-" : "healthy-") + turn);
                }
            }
            oracle.awaitViews();
            assertThat(server.owner().number(SHOWN)).as("the others go on").isEqualTo((long) HEALTHY * LATER);
            assertStanding(parked(server), poisoned);

            server.owner().run(MENDED);
            for (var meeting : poisoned) {
                retry(server, meeting);
            }
            Figure.print("poisoned meetings: %d, letters %d, taken after the fix: all"
                    .formatted(POISONED, POISONED * (1 + LATER)));
            var verdict = oracle.judge(acknowledged);
            verdict.assertClean();
            var views = oracle.views();
            assertThat(server.run("replay")).isZero();
            assertThat(oracle.views()).as("views after a rebuild").isEqualTo(views);
        }
    }

    private static void assertStanding(List<JsonNode> parked, List<String> poisoned) {
        assertThat(parked).extracting(each -> each.get("stream").stringValue()).containsExactlyElementsOf(poisoned);
        assertThat(parked).allSatisfy(each -> {
            assertThat(each.get("waiting").intValue()).isEqualTo(1 + LATER);
            assertThat(each.get("cause").stringValue()).contains("defect");
        });
    }

    private void say(Caller clerk, String meeting, String word) throws Exception {
        var speech = new Speech(meeting, word + "-" + meeting);
        assertThat(clerk.post(speech.path(), speech.body(), speech.key()).statusCode())
                .isEqualTo(201);
        acknowledged.add(speech);
    }

    private static List<JsonNode> parked(ServerProcess server) throws Exception {
        var letters = new ArrayList<JsonNode>();
        server.caller("operator").read("/api/dead-letters").get("deadLetters").forEach(letters::add);
        return letters;
    }

    private static void retry(ServerProcess server, String meeting) throws Exception {
        var answer = server.caller("operator").post("/api/dead-letters/" + meeting + "/retry", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Caller.members(answer).get("taken")).as(answer.body()).isEqualTo(1 + LATER);
    }
}
