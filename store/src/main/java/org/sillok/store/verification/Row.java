package org.sillok.store.verification;

import java.util.UUID;

/**
 * A row of the ledger with the event that it leads to.
 *
 * @param link the number of the event that the ledger's row names
 * @param found whether there is such an event; the columns behind are empty where there is none
 * @param recordedAt microseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // hashed by the million, and never compared as a whole
record Row(
        long position,
        long link,
        byte[] leaf,
        boolean found,
        UUID eventId,
        String stream,
        long sequence,
        long recordedAt,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata,
        byte[] salt,
        UUID request,
        int part,
        long xid) {

    /** The heap that it takes, about. */
    int weight() {
        return 400 + payload.length + metadata.length;
    }
}
