package org.sillok.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Who speaks: the holder of a seat, an official by post, or somebody unnamed under the label that the source prints.
 *
 * @param seat with {@code SEAT} only
 * @param name as of the day; null where it is not stated
 * @param post as of the day; null where it is not stated
 * @param label with {@code UNNAMED} only: what the source prints in place of the name, such as ○○○
 */
public record Speaker(
        Kind kind,
        @Nullable String seat,
        @Nullable String name,
        @Nullable String post,
        @Nullable String label) {

    /** An unnamed speaker is never joined to a person, nor to another unnamed one. */
    public enum Kind {
        SEAT,
        OFFICIAL,
        UNNAMED
    }

    public static Speaker seat(String seat) {
        return new Speaker(Kind.SEAT, seat, null, null, null);
    }

    public static Speaker official(@Nullable String name, String post) {
        return new Speaker(Kind.OFFICIAL, null, name, post, null);
    }

    public static Speaker unnamed(String label) {
        return new Speaker(Kind.UNNAMED, null, null, null, label);
    }

    Speaker checked(String field) {
        Given.present(field + ".kind", kind);
        Given.agrees(field + ".seat", (kind == Kind.SEAT) == (seat != null), "with SEAT only");
        Given.agrees(field + ".post", (kind == Kind.OFFICIAL) == (post != null), "with OFFICIAL only");
        Given.agrees(field + ".label", (kind == Kind.UNNAMED) == (label != null), "with UNNAMED only");
        Given.agrees(field + ".name", kind == Kind.OFFICIAL || name == null, "with OFFICIAL only");
        Given.optional(field + ".seat", seat, Given.LINE);
        Given.optional(field + ".name", name, Given.LINE);
        Given.optional(field + ".post", post, Given.LINE);
        Given.optional(field + ".label", label, Given.LINE);
        return this;
    }
}
