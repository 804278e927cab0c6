package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Whose place is in an approval line (결재선), by post, by name or by both; what is not stated is null. */
public record Signatory(@Nullable String post, @Nullable String name) {

    Signatory checked(String field) {
        Given.agrees(field, post != null || name != null, "post or name");
        Given.optional(field + ".post", post, Given.LINE);
        Given.optional(field + ".name", name, Given.LINE);
        return this;
    }
}
