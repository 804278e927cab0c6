package org.sillok.server.live;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An act as it goes out to open pages, as {@code text/event-stream} has it: its position in the record as the id, and the
 * parts of pages that it changes. The same bytes go to all who follow the meeting in one language.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, written to hundreds
record Telling(long position, byte[] bytes) {

    static final byte[] HELLO = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);
    static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    /** @param html elements that each have an id; empty where the act changes no page, which is told all the same */
    static Telling of(long position, String html) {
        var lines = new StringBuilder(html.length() + 64).append("id: ").append(position);
        var text = html.strip();
        (text.isEmpty() ? Stream.of("") : text.lines())
                .forEach(line -> lines.append("\ndata: ").append(line));
        return new Telling(position, lines.append("\n\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Those who follow a meeting in one language. */
    record Audience(String meeting, Locale language) {}
}
