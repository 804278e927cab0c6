package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** So many at once, each doing one thing after another for some time. */
final class Clients {

    /** What one client does over and over. */
    interface Deed {
        void perform() throws Exception;
    }

    private Clients() {}

    /**
     * Answers how many deeds were done in a second, all clients together.
     *
     * @param deeds the deed of each client, by its number from 0
     */
    static double rate(int clients, double seconds, IntFunction<Deed> deeds) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var start = new CountDownLatch(1);
            var running = new ArrayList<Future<Long>>();
            for (var client = 0; client < clients; client++) {
                var deed = deeds.apply(client);
                running.add(threads.submit(() -> perform(deed, seconds, start)));
            }
            var begun = System.nanoTime();
            start.countDown();
            var done = 0L;
            for (var each : running) {
                done += done(each);
            }
            return done * 1e9 / (System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long perform(Deed deed, double seconds, CountDownLatch start) throws Exception {
        start.await();
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var done = 0L;
        while (System.nanoTime() < end) {
            deed.perform();
            done++;
        }
        return done;
    }

    private static long done(Future<Long> client) throws Exception {
        try {
            return client.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
