package org.sillok.ingest.text;

import java.util.regex.Pattern;

/**
 * Patterns that look only a bounded way ahead from each character, so that a text of n characters is searched in a
 * multiple of n steps. A quantifier without an upper bound is refused when the class that holds it is loaded.
 */
public final class Bounded {

    private static final Pattern ENDLESS = Pattern.compile("(?<!\\\\)(?:[*+]|\\{\\d{1,4},\\})");
    private static final Pattern CLASS = Pattern.compile("\\[(?:[^\\]\\\\]|\\\\.){1,200}\\]");

    private Bounded() {}

    public static Pattern pattern(String regex) {
        if (ENDLESS.matcher(CLASS.matcher(regex).replaceAll("_")).find()) {
            throw new IllegalArgumentException("a quantifier without an upper bound in " + regex);
        }
        return Pattern.compile(regex, Pattern.MULTILINE);
    }
}
