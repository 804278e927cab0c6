package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * A signature in an approval line.
 *
 * @param on null where the source of a past report does not say
 * @param onAsPrinted the words for the day, where it is a transcript, such as 04/19
 * @param dissent the opinion of who signs and differs; null where there is none
 */
public record Signature(
        @Nullable LocalDate on,
        @Nullable String onAsPrinted,
        @Nullable String dissent) {

    Signature checked(String field) {
        Given.optional(field + ".onAsPrinted", onAsPrinted, Given.LINE);
        Given.optional(field + ".dissent", dissent, Given.PARAGRAPH);
        return this;
    }
}
