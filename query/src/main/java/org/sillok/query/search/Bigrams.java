package org.sillok.query.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of adjacent characters in a word, and its last character. Every character begins exactly one of them, so
 * that a single one is found as a prefix, and two as one of them.
 */
final class Bigrams {

    private Bigrams() {}

    /** Adds those of a word to the text of a {@code tsvector}, which bears repetition. */
    static void append(String word, StringBuilder out) {
        for (var i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            Lexemes.append(word, i, end(word, i), out);
        }
    }

    private static int end(String word, int from) {
        var next = word.offsetByCodePoints(from, 1);
        return next == word.length() ? next : word.offsetByCodePoints(next, 1);
    }

    /** The condition on the bigrams that each text with {@code word} in it meets, as a {@code tsquery}. */
    static String wanted(String word) {
        var points = word.codePoints().toArray();
        if (points.length == 1) {
            return Lexemes.quoted(word) + ":*";
        }
        List<String> pairs = new ArrayList<>();
        for (var i = 0; i + 1 < points.length; i++) {
            pairs.add(Lexemes.quoted(new String(points, i, 2)));
        }
        return String.join(" & ", pairs);
    }

    /** Whether the bigrams of a word decide alone; those of a longer one may stand apart in a text. */
    static boolean decide(String word) {
        return word.codePointCount(0, word.length()) <= 2;
    }
}
