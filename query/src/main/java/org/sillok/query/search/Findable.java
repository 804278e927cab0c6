package org.sillok.query.search;

import java.util.List;

/**
 * A text made ready to be found.
 *
 * @param plain its folded words with one space between each
 * @param bigrams what decides whether it is found, as a {@code tsvector}
 * @param morphemes what ranks it, as a {@code tsvector}
 */
public record Findable(String plain, String bigrams, String morphemes) {

    public static Findable of(String text) {
        var words = Folding.words(text);
        return new Findable(String.join(" ", words), bigrams(words), morphemes(words));
    }

    private static String bigrams(List<String> words) {
        var vector = new StringBuilder();
        words.forEach(word -> Bigrams.append(word, vector));
        return vector.toString();
    }

    private static String morphemes(List<String> words) {
        var vector = new StringBuilder();
        words.forEach(word -> vector.append(Morphemes.lexemes(word)));
        return vector.toString();
    }
}
