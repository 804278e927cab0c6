package org.sillok.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rung by whoever has work for another thread. Many rings are as good as one. */
final class Doorbell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        rings.release();
    }

    /** Waits for a ring, and takes those that came meanwhile; answers whether there was one. */
    boolean await(Duration atMost) throws InterruptedException {
        var rung = rings.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rings.drainPermits();
        return rung;
    }
}
