package org.sillok.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Who sat in a seat for its holder.
 *
 * @param authority the paper that the authority rests on; null where none is stated
 * @param seatInferred the source names the proxy but not the seat
 * @param asPrinted the words of the source, where it is a transcript
 */
public record Proxy(
        @Nullable String name,
        @Nullable String post,
        @Nullable String authority,
        boolean seatInferred,
        @Nullable String asPrinted) {

    Proxy checked(String field) {
        Given.agrees(field, name != null || post != null, "name or post");
        Given.optional(field + ".name", name, Given.LINE);
        Given.optional(field + ".post", post, Given.LINE);
        Given.optional(field + ".authority", authority, Given.LINE);
        Given.optional(field + ".asPrinted", asPrinted, Given.LINE);
        return this;
    }
}
