package org.sillok.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, at most a minute. */
public final class Waiting {

    private static final long MINUTE = 60_000_000_000L;

    private Waiting() {}

    public static void until(BooleanSupplier holds) {
        var start = System.nanoTime();
        while (!holds.getAsBoolean() && System.nanoTime() - start < MINUTE) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
