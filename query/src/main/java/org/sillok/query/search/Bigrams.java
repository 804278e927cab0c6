package org.sillok.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of adjacent characters in the words of a text, and the last character of each word. Every character begins
 * exactly one of them, so that a single one is found as a prefix, and two as one of them.
 */
public final class Bigrams {

    private Bigrams() {}

    /** The bigrams of a text as a {@code tsvector}: what decides whether it is found. */
    public static String of(String text) {
        Set<String> bigrams = new LinkedHashSet<>();
        for (var word : Folding.words(text)) {
            var points = word.codePoints().toArray();
            for (var i = 0; i < points.length; i++) {
                bigrams.add(new String(points, i, Math.min(2, points.length - i)));
            }
        }
        return Lexemes.vector(bigrams);
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
