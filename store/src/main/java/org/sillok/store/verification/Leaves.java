package org.sillok.store.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;

/**
 * The arithmetic of {@link Entry} and of the tree's nodes for millions of rows: the same bytes, without an object for
 * each field. A test holds the two together. For one thread.
 */
final class Leaves {

    private static final byte[] VERSION = Entry.VERSION.getBytes(UTF_8);

    private final MessageDigest sha256 = algorithm();
    private byte[] buffer = new byte[1024];
    private int length;

    /** The digests are of the stored bytes, and of an event that was disposed of the one that was kept. */
    Fields fields(Row row) {
        var disposed = row.isErased() && row.disposed().length > 0;
        return new Fields(
                row.eventId(),
                row.stream(),
                row.sequence(),
                row.recordedAt(),
                row.type(),
                row.revision(),
                disposed ? row.disposed() : content(row.salt(), row.payload()),
                disposed ? row.disposedMetadata() : digest(row.metadata()));
    }

    byte[] content(byte[] salt, byte[] payload) {
        sha256.update(salt);
        return digest(payload);
    }

    byte[] digest(byte[] content) {
        return sha256.digest(content);
    }

    byte[] leaf(long position, Fields fields) {
        length = 0;
        room(1)[length++] = 0;
        put(VERSION);
        put(position);
        put(fields.eventId());
        put(fields.stream().getBytes(UTF_8));
        put(fields.sequence());
        put(fields.recordedAt());
        put(fields.type().getBytes(UTF_8));
        put(fields.revision().getBytes(UTF_8));
        put(fields.payload());
        put(fields.metadata());
        sha256.update(buffer, 0, length);
        return sha256.digest();
    }

    /** Into {@code target}, which may be one of the two. */
    void node(byte[] left, byte[] right, byte[] target) {
        sha256.update((byte) 1);
        sha256.update(left);
        sha256.update(right);
        try {
            sha256.digest(target, 0, Digest.LENGTH);
        } catch (DigestException tooShort) {
            throw new IllegalStateException("a node has 32 bytes", tooShort);
        }
    }

    private void put(byte[] field) {
        number(field.length, 4);
        System.arraycopy(field, 0, room(field.length), length, field.length);
        length += field.length;
    }

    private void put(long number) {
        number(8, 4);
        number(number, 8);
    }

    private void put(UUID id) {
        number(16, 4);
        number(id.getMostSignificantBits(), 8);
        number(id.getLeastSignificantBits(), 8);
    }

    private void number(long number, int bytes) {
        var target = room(bytes);
        for (var at = bytes - 1; at >= 0; at--) {
            target[length++] = (byte) (number >>> (8 * at));
        }
    }

    private byte[] room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
        return buffer;
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform must offer SHA-256", absent);
        }
    }
}
