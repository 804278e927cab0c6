package org.sillok.committee;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** A person as the record knew them on the day: name, affiliation, post. */
public record Person(
        String name,
        @Nullable String affiliation,
        @Nullable String post,
        @Nullable Sex sex) {

    Person checked(String field) {
        Given.text(field + ".name", name, Given.LINE);
        Given.optional(field + ".affiliation", affiliation, Given.LINE);
        Given.optional(field + ".post", post, Given.LINE);
        return this;
    }
}
