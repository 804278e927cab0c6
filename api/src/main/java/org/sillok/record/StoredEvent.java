package org.sillok.record;

import java.time.Instant;
import java.util.UUID;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;

/**
 * An event with every byte that was stored of it: enough to make documents of, to reckon its leaf in the ledger again, and
 * to store it again. It comes from a database or out of a package, and is the same.
 *
 * @param position its index in the ledger, from 0
 * @param recordedAt the store's clock, to the microsecond
 * @param payload the JSON text as it was stored, byte for byte
 * @param metadata the JSON object of texts as it was stored, byte for byte
 * @param salt 32 bytes; the ledger holds SHA-256(salt ‖ payload)
 * @param request of which request it was a part, and which part, from 0
 */
public record StoredEvent(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        Bytes payload,
        Bytes metadata,
        Bytes salt,
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
                Digest.sha256(salt.array(), payload.array()),
                Digest.sha256(metadata.array()));
    }

    /** The same event at another place of another ledger. */
    public StoredEvent at(long place) {
        return new StoredEvent(
                place,
                eventId,
                stream,
                sequence,
                recordedAt,
                type,
                revision,
                payload,
                metadata,
                salt,
                request,
                requestPart);
    }
}
