package org.sillok.ingest.text;

import java.util.List;
import java.util.stream.Stream;

/** Derived views of words; the source itself is never touched. */
public final class Words {

    private Words() {}

    /** Without any blank. */
    public static String squeezed(String words) {
        var squeezed = new StringBuilder(words.length());
        words.chars().filter(unit -> !Character.isWhitespace(unit)).forEach(unit -> squeezed.append((char) unit));
        return squeezed.toString();
    }

    /** On one line, with single blanks. */
    public static String line(String words) {
        return String.join(" ", tokens(words));
    }

    public static List<String> tokens(String words) {
        var stripped = words.strip();
        return stripped.isEmpty()
                ? List.of()
                : Stream.of(stripped.split("\\s"))
                        .filter(token -> !token.isEmpty())
                        .toList();
    }

    /** What an order takes: no control characters but line feed and tab, no lone surrogates, at most so many units. */
    public static String orderable(String words, int longest) {
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(Words::printable).forEach(kept::appendCodePoint);
        var stripped = kept.toString().strip();
        if (stripped.length() <= longest) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(longest - 1)) ? longest - 1 : longest;
        return stripped.substring(0, end).strip();
    }

    private static boolean printable(int point) {
        return Character.getType(point) != Character.SURROGATE
                && (point == '\n' || point == '\t' || !Character.isISOControl(point));
    }

    /** A whole number with commas, or -1 where it is none that an account would hold. */
    public static long number(String digits) {
        var plain = digits.replace(",", "").strip();
        if (plain.isEmpty() || plain.length() > 15 || !plain.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return -1;
        }
        return Long.parseLong(plain);
    }
}
