package org.sillok.source;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Note that a document came in, whose bytes are kept.
 *
 * @param size in bytes
 * @param name as whoever brought it calls it
 * @param from where it was published, such as an address; null where nobody says
 */
public record ReceiveSource(
        String sha256,
        String mediaType,
        int size,
        String name,
        @Nullable String from) implements SourceCommand {

    public ReceiveSource {
        sha256 = Given.sha256("sha256", sha256);
        Given.text("mediaType", mediaType, Given.LINE);
        Given.within("size", size, 1, Integer.MAX_VALUE);
        Given.text("name", name, Given.LINE);
        Given.optional("from", from, Given.PARAGRAPH);
    }
}
