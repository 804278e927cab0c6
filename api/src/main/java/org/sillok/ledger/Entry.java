package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * What the ledger says about one event, without its content. The encoding is fixed for ever: leaves that were handed
 * out must be found again. Another form would be another version beside this one.
 *
 * @param position index in the ledger, from 0
 * @param recordedAt the store's clock; only whole microseconds count
 * @param payload SHA-256(salt ‖ payload bytes); the salt keeps a short payload from being guessed from its digest
 * @param metadata SHA-256(metadata bytes)
 */
public record Entry(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        Digest payload,
        Digest metadata) {

    /** The first field of each encoding. */
    public static final String VERSION = "sillok-entry-1";

    /** The C2SP tile format gives an entry's length 16 bits. */
    public static final int LONGEST = 0xFFFF;

    /** Each field is preceded by its length in four bytes; numbers are big-endian, text is UTF-8. */
    public byte[] encoding() {
        var fields = new ByteArrayOutputStream(256);
        put(fields, VERSION.getBytes(UTF_8));
        put(fields, eight(position));
        put(fields, sixteen(eventId));
        put(fields, stream.getBytes(UTF_8));
        put(fields, eight(sequence));
        put(fields, eight(MICROS.between(Instant.EPOCH, recordedAt)));
        put(fields, type.getBytes(UTF_8));
        put(fields, revision.getBytes(UTF_8));
        put(fields, payload.bytes());
        put(fields, metadata.bytes());
        if (fields.size() > LONGEST) {
            throw new IllegalArgumentException("an entry has at most 65535 bytes, this one has " + fields.size());
        }
        return fields.toByteArray();
    }

    /**
     * Reads an encoding.
     *
     * @throws Malformed at any other bytes: what was read is written again as the same bytes
     */
    public static Entry decode(byte[] encoding) {
        return EntryReader.read(encoding);
    }

    /** The leaf of the Merkle tree that stands for this event. */
    public Digest leaf() {
        return MerkleTree.leaf(encoding());
    }

    private static void put(ByteArrayOutputStream fields, byte[] field) {
        fields.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        fields.writeBytes(field);
    }

    private static byte[] eight(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    private static byte[] sixteen(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
