package org.sillok.store.verification;

import java.util.UUID;

/**
 * What a leaf commits to, but its position, in the spelling of the rows.
 *
 * @param recordedAt microseconds since 1970
 * @param payload the digest over salt and payload
 * @param metadata the digest over the metadata
 */
@SuppressWarnings("ArrayRecordComponent") // hashed by the million, and never compared as a whole
record Fields(
        UUID eventId,
        String stream,
        long sequence,
        long recordedAt,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata) {

    Fields withEventId(UUID other) {
        return new Fields(other, stream, sequence, recordedAt, type, revision, payload, metadata);
    }

    Fields withStream(String other) {
        return new Fields(eventId, other, sequence, recordedAt, type, revision, payload, metadata);
    }

    Fields withSequence(long other) {
        return new Fields(eventId, stream, other, recordedAt, type, revision, payload, metadata);
    }

    Fields withRecordedAt(long other) {
        return new Fields(eventId, stream, sequence, other, type, revision, payload, metadata);
    }

    Fields withType(String other) {
        return new Fields(eventId, stream, sequence, recordedAt, other, revision, payload, metadata);
    }

    Fields withRevision(String other) {
        return new Fields(eventId, stream, sequence, recordedAt, type, other, payload, metadata);
    }

    Fields withPayload(byte[] other) {
        return new Fields(eventId, stream, sequence, recordedAt, type, revision, other, metadata);
    }

    Fields withMetadata(byte[] other) {
        return new Fields(eventId, stream, sequence, recordedAt, type, revision, payload, other);
    }
}
