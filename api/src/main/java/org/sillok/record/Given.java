package org.sillok.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Invalid.Fault;

/** Checks what an order was given, and says which field is wrong and what would be accepted. */
public final class Given {

    /** The longest name, title, post or place, in characters. */
    public static final int LINE = 300;
    /** The longest reason, gist, motion or condition, in characters. */
    public static final int PARAGRAPH = 4_000;
    /** The longest single speech or gist, in characters. */
    public static final int SPEECH = 50_000;
    /** The longest list in one order. */
    public static final int MANY = 500;

    private static final int ID = 64;

    /** What a folder begins with, and what turns the direction of writing, so that a name shows another ending. */
    private static final Pattern NO_FILE_NAME = Pattern.compile("[/\\\\\n\t\\u202a-\\u202e\\u2066-\\u2069]|^\\.{1,2}$");

    /** A type and its subtype, as RFC 6838 (4.2) restricts them, without parameters. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}");

    private Given() {}

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Invalid(field, Fault.MISSING, "");
        }
        return value;
    }

    /** Text that says something: not blank, at most {@code longest} characters, without control characters. */
    public static String text(String field, @Nullable String value, int longest) {
        var text = present(field, value);
        if (text.isBlank()) {
            throw new Invalid(field, Fault.MISSING, "");
        }
        if (text.length() > longest) {
            throw new Invalid(field, Fault.TOO_LONG, "1.." + longest);
        }
        if (!printable(text)) {
            throw new Invalid(field, Fault.MALFORMED, "no control characters, no lone surrogates");
        }
        return text;
    }

    public static @Nullable String optional(String field, @Nullable String value, int longest) {
        return value == null ? null : text(field, value, longest);
    }

    /** An id as addresses bear it: letters, digits, hyphen, underscore and dot. */
    public static String id(String field, @Nullable String value) {
        var id = text(field, value, ID);
        if (!id.matches("[\\p{L}\\p{N}._-]+")) {
            throw new Invalid(field, Fault.MALFORMED, "letters, digits, '-', '_', '.'");
        }
        return id;
    }

    /** The name of a file, without a folder. */
    public static String fileName(String field, @Nullable String value) {
        var name = text(field, value, LINE);
        if (NO_FILE_NAME.matcher(name).find()) {
            throw new Invalid(field, Fault.MALFORMED, "no '/', no '\\', no marks of direction");
        }
        return name;
    }

    /** A media type such as {@code application/pdf}. */
    public static String mediaType(String field, @Nullable String value) {
        var type = text(field, value, LINE);
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new Invalid(field, Fault.MALFORMED, "type/subtype, such as application/pdf");
        }
        return type;
    }

    public static int within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Invalid(field, Fault.OUT_OF_RANGE, least + ".." + most);
        }
        return value;
    }

    public static @Nullable Integer optionalWithin(String field, @Nullable Integer value, int least, int most) {
        return value == null ? null : (Integer) within(field, value, least, most);
    }

    /** A list without gaps or repetitions; an absent one is empty. */
    public static <T> List<T> distinct(String field, @Nullable List<T> values) {
        var list = list(field, values);
        if (new HashSet<>(list).size() < list.size()) {
            throw new Invalid(field, Fault.DUPLICATED, "");
        }
        return list;
    }

    /** A list without gaps; an absent one is empty. */
    public static <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MANY) {
            throw new Invalid(field, Fault.TOO_MANY, "0.." + MANY);
        }
        for (int at = 0; at < values.size(); at++) {
            present(field + "[" + at + "]", values.get(at));
        }
        return List.copyOf(values);
    }

    /** An absent list is an empty one; nothing is checked. */
    public static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /** A list as {@link #distinct}, with at least one member. */
    public static <T> List<T> some(String field, @Nullable List<T> values) {
        var list = distinct(field, values);
        if (list.isEmpty()) {
            throw new Invalid(field, Fault.MISSING, "1.." + MANY);
        }
        return list;
    }

    /** Refuses two values that cannot both be so. */
    public static void agrees(String field, boolean holds, String expected) {
        if (!holds) {
            throw new Invalid(field, Fault.CONTRADICTORY, expected);
        }
    }

    /** A SHA-256 digest in lower-case hexadecimal. */
    public static String sha256(String field, @Nullable String value) {
        var digest = text(field, value, ID).toLowerCase(Locale.ROOT);
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new Invalid(field, Fault.MALFORMED, "64 hexadecimal digits");
        }
        return digest;
    }

    /** Line feeds and tabs are part of a speech; other controls are not, and what UTF-8 cannot carry is no text. */
    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE
                        || (Character.isISOControl(point) && point != '\n' && point != '\t'));
    }
}
