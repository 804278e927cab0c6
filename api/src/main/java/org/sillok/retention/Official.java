package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Who acts for the department or the records office.
 *
 * @param post null where it is not stated
 */
public record Official(String name, @Nullable String post) {

    Official checked(String field) {
        Given.text(field + ".name", name, Given.LINE);
        Given.optional(field + ".post", post, Given.LINE);
        return this;
    }
}
