package org.sillok.publication;

import org.jspecify.annotations.Nullable;

/** Some of a text: either words, or a gap. A text is a list of them, in order. */
public record Piece(@Nullable String text, @Nullable Withheld withheld) {

    public static Piece of(String text) {
        return new Piece(text, null);
    }

    public static Piece gap(Withheld withheld) {
        return new Piece(null, withheld);
    }
}
