package org.sillok.server.desk;

import org.jspecify.annotations.Nullable;

/** The caller decided on a version that is not the present one. */
final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final @Nullable Long present;

    /** @param present null where another caller is recording at this moment */
    StaleVersion(String id, long expected, @Nullable Long present) {
        super(id + " is at version " + present + ", not " + expected);
        this.expected = expected;
        this.present = present;
    }

    long expected() {
        return expected;
    }

    @Nullable
    Long present() {
        return present;
    }
}
