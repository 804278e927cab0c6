package org.sillok.record;

import org.jspecify.annotations.Nullable;

/**
 * Stands wherever the record is read for an event whose content was disposed of: that there was one, and nothing that it
 * said. It is never stored.
 */
public record Erased(String stream) implements Fact {

    private static final String SOURCE = "source/";

    /** The meeting whose record the event belonged to; null of a document that a record was taken from. */
    public @Nullable String meeting() {
        return stream.startsWith(SOURCE) ? null : stream.substring(stream.indexOf('/') + 1);
    }
}
