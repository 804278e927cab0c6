package org.sillok.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * An event exactly as the store keeps it, with everything that its ledger leaf is made of. What is archived is made of a
 * stream of these, whether they come from a database or out of a package.
 *
 * @param position its index in the ledger
 * @param payload the JSON text as it was stored, byte for byte
 * @param metadata the JSON object of texts as it was stored, byte for byte
 * @param salt 32 bytes; the ledger holds SHA-256(salt ‖ payload)
 */
@SuppressWarnings("ArrayRecordComponent") // compared by digest, never by value
public record StoredEvent(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata,
        byte[] salt) {}
