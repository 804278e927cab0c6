package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Sums of money as an order states them. */
final class Won {

    /** A trillion: no meeting costs more, and no sum of a list overflows. */
    private static final long MOST = 1_000_000_000_000L;

    private Won() {}

    static void check(String field, @Nullable Long won) {
        Given.agrees(field, won == null || (won >= 0 && won <= MOST), "0.." + MOST);
    }
}
