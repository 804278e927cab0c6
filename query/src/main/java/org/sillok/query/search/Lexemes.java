package org.sillok.query.search;

/** Tokens of our own in the text form that PostgreSQL reads into a {@code tsvector}; its parser never sees them. */
final class Lexemes {

    private Lexemes() {}

    static String quoted(String token) {
        var quoted = new StringBuilder();
        append(token, 0, token.length(), quoted);
        return quoted.toString().strip();
    }

    /** Adds a part of a word as a token, and a space behind it. */
    static void append(String word, int from, int until, StringBuilder out) {
        out.append('\'');
        for (var i = from; i < until; i++) {
            var c = word.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append(c);
            }
            out.append(c);
        }
        out.append("' ");
    }
}
