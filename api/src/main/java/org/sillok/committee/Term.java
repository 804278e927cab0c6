package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** A term of office as an order gives it: it needs a holder, and ends after it begins. */
final class Term {

    private Term() {}

    static void check(@Nullable Person holder, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (holder == null) {
            Given.agrees("holder", from == null && until == null, "with from or until");
            return;
        }
        holder.checked("holder");
        Given.agrees("until", from == null || until == null || !until.isBefore(from), "not before from");
    }
}
