package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.ServerProcess;

/** The application is killed while people read: whatever somebody was answered stands in the log of accesses. */
class WatchedReadsTest {

    private static final int READERS = 4;
    private static final int ENOUGH = 200;

    @Test
    void areAllWrittenDownWhenTheApplicationIsKilled(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data)
            throws Exception {
        try (var server = ServerProcess.start(data)) {
            var answered = new ConcurrentLinkedQueue<String>();
            var going = new AtomicBoolean(true);
            var readers = Executors.newFixedThreadPool(READERS);
            for (int reader = 0; reader < READERS; reader++) {
                var caller = server.caller("staff");
                readers.execute(() -> read(caller, answered, going));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() > ENOUGH);
            server.kill();
            going.set(false);
            readers.shutdown();
            assertThat(readers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            server.restart();

            assertThat(answered).hasSizeGreaterThan(ENOUGH);
            assertThat(unwritten(server, answered)).isZero();
        }
    }

    /** Nothing is answered while nothing can be written, and nothing was read unseen afterwards. */
    @Test
    void areRefusedWhileNothingCanBeWritten(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var server = ServerProcess.start(data);
                var holder = server.owner().connect();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table record.access in exclusive mode");
            assertThat(server.caller("staff").get("/api/meetings?year=1999").statusCode())
                    .isEqualTo(503);
            assertThat(server.caller("staff").get("/public/").statusCode()).isEqualTo(200);
            holder.rollback();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> server.caller("staff")
                                    .get("/api/meetings?year=1998")
                                    .statusCode()
                            == 200);
            assertThat(server.owner().number("select count(*) from record.access where query = 'year=1998'"))
                    .isPositive();
        }
    }

    private static void read(Caller caller, Collection<String> answered, AtomicBoolean going) {
        while (going.get()) {
            var mark = UUID.randomUUID().toString();
            try {
                if (caller.get("/api/decisions?q=" + mark).statusCode() == 200) {
                    answered.add(mark);
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static long unwritten(ServerProcess server, Collection<String> answered) throws Exception {
        return server.owner()
                .number("select count(*) from unnest('{" + String.join(",", answered) + "}'::text[]) as mark"
                        + " where not exists (select from record.access where query = 'q=' || mark)");
    }
}
