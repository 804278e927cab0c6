package org.sillok.ledger;

import static java.time.temporal.ChronoUnit.MICROS;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Reads an entry field by field, and refuses whatever would not be written as the same bytes. */
final class EntryReader {

    private final ByteBuffer rest;

    private EntryReader(byte[] encoding) {
        rest = ByteBuffer.wrap(encoding);
    }

    static Entry read(byte[] encoding) {
        if (encoding.length > Entry.LONGEST) {
            throw new Malformed("an entry has at most 65535 bytes, this one has " + encoding.length);
        }
        var reader = new EntryReader(encoding);
        var version = reader.text("version");
        if (!version.equals(Entry.VERSION)) {
            throw new Malformed("this reads entries of version %s, not %s".formatted(Entry.VERSION, version));
        }
        var entry = reader.fields();
        if (reader.rest.hasRemaining()) {
            throw new Malformed(
                    "an entry ends with its metadata; there are %d bytes behind it".formatted(reader.rest.remaining()));
        }
        if (!Arrays.equals(entry.encoding(), encoding)) {
            throw new Malformed("the entry is not written as it would be here");
        }
        return entry;
    }

    private Entry fields() {
        return new Entry(
                number("position"),
                id(),
                text("stream"),
                number("sequence"),
                Instant.EPOCH.plus(number("recorded at"), MICROS),
                text("type"),
                text("revision"),
                Digest.of(field("payload", Digest.LENGTH)),
                Digest.of(field("metadata", Digest.LENGTH)));
    }

    private long number(String what) {
        return ByteBuffer.wrap(field(what, Long.BYTES)).getLong();
    }

    private UUID id() {
        var id = ByteBuffer.wrap(field("event id", 2 * Long.BYTES));
        return new UUID(id.getLong(), id.getLong());
    }

    private String text(String what) {
        return Strict.utf8(field(what), "the entry's " + what);
    }

    private byte[] field(String what, int length) {
        var field = field(what);
        if (field.length != length) {
            throw new Malformed("the entry's %s must have %d bytes, not %d".formatted(what, length, field.length));
        }
        return field;
    }

    private byte[] field(String what) {
        if (rest.remaining() >= Integer.BYTES) {
            var length = rest.getInt();
            if (length >= 0 && length <= rest.remaining()) {
                var field = new byte[length];
                rest.get(field);
                return field;
            }
        }
        throw new Malformed("the entry is cut off in its " + what);
    }
}
