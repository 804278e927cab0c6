package org.sillok.acceptance.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.sillok.acceptance.harness.Caller;

/**
 * Clerks who record speeches side by side, each in a meeting of their own, and who remember what was acknowledged. They
 * are the oracle: nobody asks the server what it believes to have done. A request whose fate is unknown is sent again
 * under its key until it is acknowledged, as an honest client does.
 */
final class Recorders implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RECORDED = 201;
    private static final AtomicInteger SHIFTS = new AtomicInteger();

    private final Set<Speech> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeated = new AtomicInteger();
    private final Answers answers = new Answers();
    private final CountDownLatch told = new CountDownLatch(1);
    private final int shift = SHIFTS.incrementAndGet();
    private final List<Future<?>> work = new ArrayList<>();
    private final List<Caller> nodes;
    private final ExecutorService clerks;

    /** @param nodes any of which takes a request; whoever is cut off from one turns to another */
    Recorders(List<Caller> nodes, List<String> meetings) {
        this.nodes = nodes;
        this.clerks = Executors.newFixedThreadPool(meetings.size());
        meetings.forEach(meeting -> work.add(clerks.submit(() -> speak(meeting))));
    }

    /** Waits until so many more speeches were acknowledged. */
    void awaitMore(int speeches) {
        var wanted = acknowledged.size() + speeches;
        Awaitility.await("%d speeches more; answers so far %s".formatted(speeches, answers))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= wanted);
    }

    /** Lets everybody go on until the request at hand is acknowledged. */
    void finish() throws InterruptedException, ExecutionException {
        told.countDown();
        for (var clerk : work) {
            clerk.get();
        }
    }

    Set<Speech> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** How many requests had to be sent again. */
    int repeated() {
        return repeated.get();
    }

    Answers answers() {
        return answers;
    }

    @Override
    public void close() {
        told.countDown();
        clerks.shutdownNow();
    }

    private void speak(String meeting) {
        try {
            for (int turn = 1; told.getCount() > 0; turn++) {
                var speech = new Speech(meeting, meeting + "-" + shift + "-" + turn);
                if (!sent(speech)) {
                    repeated.incrementAndGet();
                    repeat(speech);
                }
                acknowledged.add(speech);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void repeat(Speech speech) throws InterruptedException {
        do {
            TimeUnit.MILLISECONDS.sleep(50);
        } while (!sent(speech));
    }

    private boolean sent(Speech speech) throws InterruptedException {
        var node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
        var before = System.nanoTime();
        try {
            var answer = node.post(speech.path(), speech.body(), speech.key());
            answers.add(answer, before);
            return answer.statusCode() == RECORDED;
        } catch (IOException cut) {
            answers.addCut(before);
            return false;
        }
    }
}
