package org.sillok.query.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two spellings the same for a search: half-width and full-width forms (U+FF00–U+FFEF) become the ordinary
 * ones, the text is composed (NFC) and lower-cased. Nothing else is folded: ① is not 1.
 */
public final class Folding {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final char FIRST_WIDTH_FORM = '\uFF00';
    private static final char LAST_WIDTH_FORM = '\uFFEF';

    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(ordinaryWidth(text), Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The folded words of a text with one space between each. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** The folded words of a text, as white space separates them. */
    static List<String> words(String text) {
        return Arrays.stream(SPACES.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String ordinaryWidth(String text) {
        if (text.chars().noneMatch(Folding::isWidthForm)) {
            return text;
        }
        var ordinary = new StringBuilder();
        text.chars().forEach(c -> ordinary.append(isWidthForm(c) ? ordinaryForm((char) c) : String.valueOf((char) c)));
        return ordinary.toString();
    }

    private static boolean isWidthForm(int c) {
        return c >= FIRST_WIDTH_FORM && c <= LAST_WIDTH_FORM;
    }

    private static String ordinaryForm(char c) {
        return Normalizer.normalize(String.valueOf(c), Form.NFKC);
    }
}
