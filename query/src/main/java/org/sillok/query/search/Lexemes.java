package org.sillok.query.search;

import java.util.Collection;
import java.util.stream.Collectors;

/** Tokens of our own in the text form that PostgreSQL reads into a {@code tsvector}; its parser never sees them. */
final class Lexemes {

    private Lexemes() {}

    static String vector(Collection<String> tokens) {
        return tokens.stream().map(Lexemes::quoted).collect(Collectors.joining(" "));
    }

    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
