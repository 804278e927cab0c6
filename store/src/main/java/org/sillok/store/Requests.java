package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.sillok.ledger.Digest;

/** The ids of requests, by which a repeated one is known. */
public final class Requests {

    private Requests() {}

    /** The same for the same actor and key, on every node. */
    public static UUID id(String actor, String key) {
        var name = actor.getBytes(UTF_8);
        var length = ByteBuffer.allocate(4).putInt(name.length).array();
        var digest =
                ByteBuffer.wrap(Digest.sha256(length, name, key.getBytes(UTF_8)).bytes());
        // RFC 9562: version 8, the layout is our own.
        var high = (digest.getLong() & ~0xF000L) | 0x8000L;
        var low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }
}
