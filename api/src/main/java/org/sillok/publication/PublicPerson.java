package org.sillok.publication;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as the public edition names them.
 *
 * @param name the name, or {@code ○○○} where it is withheld, or what the source prints in its place; null where the
 *     record has none
 * @param affiliation null where it is withheld or not stated
 * @param post null where it is withheld or not stated
 * @param withheld null where the name is not withheld
 */
public record PublicPerson(
        @Nullable String name,
        @Nullable String affiliation,
        @Nullable String post,
        @Nullable Withheld withheld) {

    /** What stands for a name that is withheld. */
    public static final String MASK = "○○○";

    public static PublicPerson masked(Withheld withheld) {
        return new PublicPerson(MASK, null, null, withheld);
    }
}
