package org.sillok.acceptance.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sillok.acceptance.harness.Caller;

/**
 * Clerks who record speeches side by side, each in a meeting of their own, and who remember what was acknowledged and what
 * was not. They are the oracle: nobody asks the server what it believes to have done.
 */
final class Recorders implements AutoCloseable {

    /** One speech: the meeting, and the key that is both its request and its text. */
    record Speech(String meeting, String key) {}

    private static final String DURING = "2026-05-06T10:30:00+09:00";

    private final Set<Speech> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Speech> inDoubt = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final ExecutorService clerks;
    private final List<Future<?>> work = new ArrayList<>();
    private final CountDownLatch enough;
    private final Caller caller;

    /** @param enough how many acknowledged speeches {@link #awaitEnough} waits for */
    Recorders(Caller caller, List<String> meetings, int enough) {
        this.caller = caller;
        this.enough = new CountDownLatch(enough);
        this.clerks = Executors.newFixedThreadPool(meetings.size());
        meetings.forEach(meeting -> work.add(clerks.submit(() -> speak(meeting))));
    }

    void awaitEnough() throws InterruptedException {
        if (!enough.await(2, TimeUnit.MINUTES)) {
            throw new AssertionError("only " + acknowledged.size() + " speeches were acknowledged in two minutes");
        }
    }

    /** Lets everybody finish the request at hand. */
    void stop() throws InterruptedException, ExecutionException {
        going.set(false);
        for (var clerk : work) {
            clerk.get();
        }
    }

    /** Sends again, under the same keys, what nobody knows the fate of. */
    void settle() throws IOException, InterruptedException {
        for (var speech = inDoubt.poll(); speech != null; speech = inDoubt.poll()) {
            if (send(speech) != 201) {
                throw new AssertionError("a repeated request was not accepted: " + speech);
            }
            acknowledged.add(speech);
        }
    }

    Set<Speech> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int inDoubt() {
        return inDoubt.size();
    }

    @Override
    public void close() {
        going.set(false);
        clerks.shutdownNow();
    }

    private void speak(String meeting) {
        for (int turn = 1; going.get(); turn++) {
            var speech = new Speech(meeting, meeting + "-speech-" + turn);
            try {
                if (send(speech) == 201) {
                    acknowledged.add(speech);
                    enough.countDown();
                } else {
                    inDoubt.add(speech);
                }
            } catch (IOException cut) {
                inDoubt.add(speech);
                return;
            } catch (InterruptedException told) {
                inDoubt.add(speech);
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private int send(Speech speech) throws IOException, InterruptedException {
        var said = Map.of(
                "speaker",
                Map.of("kind", "UNNAMED", "label", "○○○"),
                "text",
                speech.key(),
                "kind",
                "SPEECH",
                "items",
                List.of(),
                "at",
                DURING);
        return caller.post("/api/meetings/" + speech.meeting() + "/opinions", said, speech.key())
                .statusCode();
    }
}
