package org.sillok.server.retention;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sillok.store.Eraser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out disposals: at once when one was recorded, and whatever was cut off within a minute of the next start. Of any
 * number of nodes each may try; the database lets one of them do it, once.
 */
final class Shredder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shredder.class);
    private static final long PAUSE_SECONDS = 60;

    private final Eraser eraser;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "shredder");

    Shredder(Eraser eraser) {
        this.eraser = eraser;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Carries out what is recorded. What fails stays recorded, is told of in the report on it, and is tried again. */
    void run() {
        try {
            var erased = eraser.run();
            if (erased > 0) {
                LOG.info("{} events lost their content by disposals that the record holds", erased);
            }
        } catch (RuntimeException failed) {
            LOG.error("a disposal is not carried out, and will be tried again", failed);
        }
    }

    private void follow() {
        try {
            do {
                run();
            } while (!closing.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
