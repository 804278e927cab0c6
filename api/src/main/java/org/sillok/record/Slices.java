package org.sillok.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bytes that are kept elsewhere and fetched some at a time, so that no more than a slice of them is ever held. */
public final class Slices extends InputStream {

    /** The longest slice, in bytes. */
    public static final int LENGTH = 1 << 20;

    private static final byte[] NONE = {};

    private final long size;
    private final Source source;
    private byte[] slice = NONE;
    private int at;
    private long fetched;

    /** Where the bytes are. */
    public interface Source {

        /**
         * Some of the bytes, at most {@link #LENGTH}; null or none where they are gone.
         *
         * @param from the first of them, counted from 0
         */
        byte @Nullable [] slice(long from);
    }

    /** @param size of all of them together */
    public Slices(long size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return fill() ? slice[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var taken = Math.min(length, slice.length - at);
        System.arraycopy(slice, at, target, offset, taken);
        at += taken;
        return taken;
    }

    /** Whether there is a byte to take. */
    private boolean fill() throws IOException {
        if (at < slice.length) {
            return true;
        }
        if (fetched == size) {
            return false;
        }
        var next = source.slice(fetched);
        if (next == null || next.length == 0) {
            throw new IOException("the bytes end at " + fetched + " and not at " + size);
        }
        slice = next;
        at = 0;
        fetched += next.length;
        return true;
    }
}
