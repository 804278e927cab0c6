package org.sillok.store.verification;

import java.util.Arrays;

/**
 * Which transactions a snapshot of PostgreSQL saw as done.
 *
 * @param from all before are done
 * @param until none from here on had begun
 * @param open those in between that were in progress, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Snapshot(long from, long until, long[] open) {

    /** In PostgreSQL's spelling: {@code xmin:xmax:xid,xid}. */
    static Snapshot of(String text) {
        var parts = text.split(":", -1);
        var open = parts[2].isEmpty()
                ? new long[0]
                : Arrays.stream(parts[2].split(",")).mapToLong(Long::parseLong).toArray();
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), open);
    }

    boolean sees(long xid) {
        return xid < from || (xid < until && Arrays.binarySearch(open, xid) < 0);
    }
}
