package org.sillok.server.list;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.page.Words;

/** What stands in the cells of a table; days and times as ISO 8601 has them. */
final class Cells {

    /** How a spreadsheet tells a formula from a text; some take the full-width forms for the ordinary ones. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The same for every reader: words as the API spells them. */
    static final Cells OF_DATA = new Cells(Enum::name, String::valueOf, ";");

    private final Function<Enum<?>, String> word;
    private final Function<Boolean, String> holds;
    private final String between;

    /** The words of the reader's language. */
    Cells(Words words) {
        this(words::of, holds -> words.say(holds ? "table.yes" : "table.no"), " / ");
    }

    private Cells(Function<Enum<?>, String> word, Function<Boolean, String> holds, String between) {
        this.word = word;
        this.holds = holds;
        this.between = between;
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
            return many.stream().map(this::said).collect(Collectors.joining(between));
        }
        if (value instanceof Enum<?> each) {
            return word.apply(each);
        }
        if (value instanceof Boolean each) {
            return holds.apply(each);
        }
        return value == null ? "" : value.toString();
    }
}
