package org.sillok.query.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What makes two spellings the same for a search: half-width and full-width forms (U+FF00–U+FFEF) become the ordinary
 * ones, the text is composed (NFC) and lower-cased. Nothing else is folded: ① is not 1.
 */
final class Folding {

    private static final char FIRST_WIDTH_FORM = '\uFF00';
    private static final char LAST_WIDTH_FORM = '\uFFEF';

    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(ordinaryWidth(text), Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The folded words of a text, as white space separates them. */
    static List<String> words(String text) {
        var folded = fold(text);
        var words = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i < folded.length(); i++) {
            if (isSpace(folded.charAt(i))) {
                add(words, folded, start, i);
                start = i + 1;
            }
        }
        add(words, folded, start, folded.length());
        return words;
    }

    private static void add(List<String> words, String folded, int from, int until) {
        if (until > from) {
            words.add(folded.substring(from, until));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String ordinaryWidth(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isWidthForm(text.charAt(i))) {
                return widened(text);
            }
        }
        return text;
    }

    private static String widened(String text) {
        var ordinary = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            ordinary.append(isWidthForm(c) ? Normalizer.normalize(String.valueOf(c), Form.NFKC) : String.valueOf(c));
        }
        return ordinary.toString();
    }

    private static boolean isWidthForm(char c) {
        return c >= FIRST_WIDTH_FORM && c <= LAST_WIDTH_FORM;
    }
}
