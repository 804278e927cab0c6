package org.sillok.acceptance.faults;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;

/** How often a fault is tried, and by which dice: short in every build, longer by properties of the same names. */
final class Trials {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long SEED = Long.getLong("sillok.seed", System.nanoTime());

    private Trials() {}

    /** {@code -Dsillok.trials=N} for all that are run. */
    static int of(int inEveryBuild) {
        return Integer.getInteger("sillok.trials", inEveryBuild);
    }

    /** {@code -Dsillok.seconds=1,30,90} for the length of an outage, one after the other. */
    static int[] seconds(String inEveryBuild) {
        return Pattern.compile(",")
                .splitAsStream(System.getProperty("sillok.seconds", inEveryBuild))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    static Random dice() {
        return new Random(SEED);
    }
}
