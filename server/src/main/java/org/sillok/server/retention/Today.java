package org.sillok.server.retention;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Invalid;

/** The day on which something is done: today where nobody says, and never one that is still to come. */
final class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** A period could be ended early by a day that has not come. */
    LocalDate orBefore(@Nullable LocalDate stated) {
        var today = LocalDate.now(clock);
        if (stated != null && stated.isAfter(today)) {
            throw new Invalid("on", Invalid.Fault.OUT_OF_RANGE, "≤ " + today);
        }
        return stated == null ? today : stated;
    }
}
