package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that every package carries. */
final class Words {

    private Words() {}

    static String of(String name) {
        return new String(bytes(name), UTF_8);
    }

    static byte[] bytes(String name) {
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
