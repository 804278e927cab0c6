package org.sillok.query;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in the text form that PostgreSQL reads. */
final class Text {

    private static final String REPLACEMENT = "\uFFFD";

    private Text() {}

    static @Nullable String[] ofEach(@Nullable Object... values) {
        var texts = new @Nullable String[values.length];
        for (var i = 0; i < values.length; i++) {
            texts[i] = of(values[i]);
        }
        return texts;
    }

    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Text::element).collect(Collectors.joining(",", "{", "}"));
        }
        return storable(value.toString());
    }

    /** PostgreSQL stores no NUL: a text that holds one shows that something stood there. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", REPLACEMENT);
    }

    private static String element(@Nullable Object value) {
        var text = of(value);
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Appends one line of COPY's text format. */
    static void line(StringBuilder out, @Nullable String[] values, long knownFrom, @Nullable Long knownUntil) {
        for (var value : values) {
            escaped(out, value);
            out.append('\t');
        }
        out.append(knownFrom).append('\t');
        out.append(knownUntil == null ? "\\N" : knownUntil).append('\n');
    }

    private static void escaped(StringBuilder out, @Nullable String value) {
        if (value == null) {
            out.append("\\N");
            return;
        }
        if (isPlain(value)) {
            out.append(value);
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            escaped(out, value.charAt(i));
        }
    }

    private static boolean isPlain(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static void escaped(StringBuilder out, char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(c);
        }
    }
}
