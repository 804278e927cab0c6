package org.sillok.server.list;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.page.Words;

/** What stands in the cells of a table: the words of the reader's language, days and times as ISO 8601 has them. */
final class Cells {

    /** How a spreadsheet tells a formula from a text; some take the full-width forms for the ordinary ones. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Words words;

    Cells(Words words) {
        this.words = words;
    }

    /** A text that no program runs: before one that could be a formula stands an apostrophe. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    String text(@Nullable Object value) {
        return value instanceof Number ? value.toString() : harmless(said(value));
    }

    private String said(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::said).collect(Collectors.joining(" / "));
        }
        if (value instanceof Enum<?> word) {
            return words.of(word);
        }
        if (value instanceof Boolean holds) {
            return words.say(holds ? "table.yes" : "table.no");
        }
        return value == null ? "" : value.toString();
    }
}
