package org.sillok.source;

import org.jspecify.annotations.Nullable;

/**
 * A document came in; its bytes are kept under its digest.
 *
 * @param size in bytes
 * @param name as whoever brought it calls it
 * @param from where it was published; null where nobody says
 */
public record SourceReceived(
        String sha256,
        String mediaType,
        int size,
        String name,
        @Nullable String from) implements SourceEvent {}
