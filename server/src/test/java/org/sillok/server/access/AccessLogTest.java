package org.sillok.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessResourceException;

/** Nobody is answered whose access is not written down, whatever becomes of the database. */
class AccessLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration IMPATIENCE = Duration.ofMillis(50);

    private final List<Access> written = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        readers.shutdownNow();
    }

    @Test
    void answersOnceItIsWritten() throws Exception {
        var open = new CountDownLatch(1);
        try (var log = new AccessLog(
                accesses -> {
                    await(open);
                    written.addAll(accesses);
                },
                10,
                PATIENCE)) {
            var first = reading(log, "/1");
            var second = reading(log, "/2");
            assertThat(first).isNotDone();
            assertThat(second).isNotDone();
            open.countDown();
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
            assertThat(written).extracting(Access::path).containsExactlyInAnyOrder("/1", "/2");
        }
    }

    @Test
    void answersNobodyWhileTheDatabaseIsAwayAndWritesAfterwards() {
        var away = new CountDownLatch(1);
        try (var log = new AccessLog(
                accesses -> {
                    if (away.getCount() > 0) {
                        throw new TransientDataAccessResourceException("away");
                    }
                    written.addAll(accesses);
                },
                2,
                IMPATIENCE)) {
            assertThat(log.admits()).isTrue();
            assertThatThrownBy(() -> log.write(access("/1"))).isInstanceOf(Unwritten.class);
            assertThat(log.admits()).isTrue();
            assertThatThrownBy(() -> log.write(access("/2"))).isInstanceOf(Unwritten.class);
            // Those two wait to be written, and there is no room for more.
            assertThat(log.admits()).isFalse();
            away.countDown();
            while (written.size() < 2) {
                Thread.onSpinWait();
            }
            assertThat(written).extracting(Access::path).containsExactly("/1", "/2");
        }
    }

    @Test
    void writesWhatIsLeftBeforeItEnds() throws Exception {
        var open = new CountDownLatch(1);
        var log = new AccessLog(
                accesses -> {
                    await(open);
                    written.addAll(accesses);
                },
                100,
                PATIENCE);
        var reading = new ArrayList<CompletableFuture<Void>>();
        for (int number = 0; number < 50; number++) {
            reading.add(reading(log, "/" + number));
        }
        var closing = CompletableFuture.runAsync(log::close, readers);
        open.countDown();
        closing.get(30, TimeUnit.SECONDS);
        assertThat(written).hasSize(50);
        for (var each : reading) {
            each.get(30, TimeUnit.SECONDS);
        }
    }

    /** One that no table takes is told of in the program's log, and the others are written. */
    @Test
    void letsNoneHoldUpTheOthers() throws Exception {
        try (var log = new AccessLog(
                accesses -> {
                    if (accesses.stream().anyMatch(each -> each.path().equals("/unfit"))) {
                        throw new DataIntegrityViolationException("unfit");
                    }
                    written.addAll(accesses);
                },
                10,
                PATIENCE)) {
            var unfit = reading(log, "/unfit");
            var fit = reading(log, "/fit");
            unfit.get(30, TimeUnit.SECONDS);
            fit.get(30, TimeUnit.SECONDS);
            assertThat(written).extracting(Access::path).containsExactly("/fit");
        }
    }

    private CompletableFuture<Void> reading(AccessLog log, String path) {
        assertThat(log.admits()).isTrue();
        var begun = new CountDownLatch(1);
        var reading = CompletableFuture.runAsync(
                () -> {
                    begun.countDown();
                    log.write(access(path));
                },
                readers);
        await(begun);
        return reading;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static Access access(String path) {
        return new Access(
                Instant.now(),
                AccessOutcome.GIVEN,
                "staff",
                List.of("STAFF"),
                null,
                null,
                "GET",
                null,
                path,
                null,
                null,
                null,
                "127.0.0.1");
    }
}
