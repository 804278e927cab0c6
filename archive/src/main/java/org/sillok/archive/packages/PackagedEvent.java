package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;

/**
 * An event with every byte that was stored of it: enough to reckon its leaf in the ledger again, and to store it again.
 *
 * @param position its index in the ledger that it was first recorded in, from 0
 * @param recordedAt that store's clock, to the microsecond
 * @param payload the JSON as it was stored, in UTF-8
 * @param metadata the JSON as it was stored, in UTF-8
 * @param salt 32 bytes, in lower-case hexadecimal
 */
public record PackagedEvent(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        String payload,
        String metadata,
        String salt,
        UUID request,
        int requestPart) {

    /** What the ledger says about it. */
    public Entry entry() {
        return new Entry(
                position,
                eventId,
                stream,
                sequence,
                recordedAt,
                type,
                revision,
                Digest.sha256(Digest.ofHex(salt).bytes(), payload.getBytes(UTF_8)),
                Digest.sha256(metadata.getBytes(UTF_8)));
    }
}
