package org.sillok.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts our own server again where it ended by itself: killed by somebody, or by a system that wanted its memory. The
 * port is asked rather than the process, which stays in the table where nobody buries the dead.
 */
final class Keeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final int ANSWER_MILLIS = 5_000;

    private final int port;
    private final Runnable launch;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::keep, "sillok keeper");

    /** @param launch starts the server, or throws where that is not possible yet */
    Keeper(int port, Runnable launch) {
        this.port = port;
        this.launch = launch;
        thread.setDaemon(true);
        thread.start();
    }

    private void keep() {
        try {
            while (!closing.await(ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!listens()) {
                    revive();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private void revive() {
        log.warn("PostgreSQL has ended by itself; starting it again");
        try {
            launch.run();
        } catch (RuntimeException notYet) {
            log.warn("PostgreSQL does not start yet; trying again", notYet);
        }
    }

    /** Returns once nothing is being started any more. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
