package org.sillok.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 entries one behind the other, each behind its length in two bytes, big-endian (C2SP tlog-tiles). */
public final class EntryBundle {

    private EntryBundle() {}

    /**
     * Joins entries.
     *
     * @param entries each as its encoding
     */
    public static byte[] encode(List<byte[]> entries) {
        var bundle = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > Entry.LONGEST) {
                throw new IllegalArgumentException("an entry has at most 65535 bytes, this one has " + entry.length);
            }
            bundle.writeBytes(ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) entry.length)
                    .array());
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * The entries' encodings.
     *
     * @throws Malformed where the last entry is cut off, or there are too many
     */
    public static List<byte[]> decode(byte[] bundle) {
        var rest = ByteBuffer.wrap(bundle);
        var entries = new ArrayList<byte[]>();
        while (rest.hasRemaining()) {
            if (entries.size() == Tile.FULL) {
                throw new Malformed("a bundle has at most 256 entries");
            }
            entries.add(next(rest, entries.size()));
        }
        return entries;
    }

    private static byte[] next(ByteBuffer rest, int place) {
        if (rest.remaining() >= Short.BYTES) {
            var length = rest.getShort() & 0xFFFF;
            if (rest.remaining() >= length) {
                var entry = new byte[length];
                rest.get(entry);
                return entry;
            }
        }
        throw new Malformed("the bundle is cut off in its entry " + place);
    }
}
