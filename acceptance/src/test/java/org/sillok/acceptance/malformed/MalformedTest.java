package org.sillok.acceptance.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;

/**
 * Requests that are wrong in one way or another, {@code -Dsillok.requests=N} of them: each is refused or not answered at
 * all, none is a fault of the server's, nothing is recorded and nothing piles up.
 */
class MalformedTest {

    private static final int REQUESTS = Integer.getInteger("sillok.requests", 20_000);
    private static final int ATTACKERS = 4;
    private static final int ROUNDS = 4;
    private static final long FLAT = 48L << 20;
    private static final String EVENTS = "select count(*) from record.event";

    @Test
    void areRefusedAndLeaveNoTrace(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var server = ServerProcess.start(data)) {
            var sittings = new Sittings(server.caller("clerk"));
            var meeting = sittings.open(1).get(0);
            var clerk = server.caller("clerk");
            var committee = clerk.read("/api/meetings/" + meeting + "?waitFor="
                            + server.owner().number("select max(position) from record.ledger"))
                    .get("committeeId")
                    .stringValue();
            var shapes = Shape.of(meeting, committee);
            var events = server.owner().number(EVENTS);
            var outcome = new Outcome();
            var heap = new ArrayList<Long>();
            for (int round = 0; round < ROUNDS; round++) {
                attack(server, shapes, outcome);
                heap.add(server.heapInUse());
            }
            Figure.print("malformed: requests %d, statuses %s, recorded %d, heap in use after each quarter %s MB"
                    .formatted(
                            REQUESTS,
                            outcome.statuses(),
                            server.owner().number(EVENTS) - events,
                            heap.stream().map(bytes -> bytes >> 20).toList()));
            assertThat(outcome.unfit()).as("answered by 5xx or 2xx").isEmpty();
            assertThat(server.owner().number(EVENTS)).isEqualTo(events);
            assertThat(heap.get(ROUNDS - 1) - heap.get(0))
                    .as("bytes that piled up")
                    .isLessThan(FLAT);
            assertThat(sittings.open(1)).as("an honest clerk is still served").hasSize(1);
        }
    }

    private static void attack(ServerProcess server, List<Shape> shapes, Outcome outcome) throws Exception {
        var attackers = Executors.newFixedThreadPool(ATTACKERS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int attacker = 0; attacker < ATTACKERS; attacker++) {
                work.add(() -> {
                    new Attacker(server, shapes, outcome).attack(REQUESTS / ROUNDS / ATTACKERS);
                    return null;
                });
            }
            for (var done : attackers.invokeAll(work)) {
                done.get();
            }
        } finally {
            attackers.shutdownNow();
        }
    }
}
