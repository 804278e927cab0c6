package org.sillok.store.verification;

import java.util.UUID;

/**
 * A row of the ledger with the event that it leads to.
 *
 * @param link the number of the event that the ledger's row names
 * @param found whether there is such an event; the columns behind are empty where there is none
 * @param disposed what was kept of salt and payload where they were disposed of, their digest; empty elsewhere
 * @param disposedMetadata the same of the metadata
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
        long xid,
        byte[] disposed,
        byte[] disposedMetadata) {

    /** Whether it holds nothing of what was recorded, as an event that was disposed of. */
    boolean isErased() {
        return found && salt.length == 0 && payload.length == 0 && metadata.length == 0;
    }

    /** The heap that it takes, about. */
    int weight() {
        return 400 + payload.length + metadata.length;
    }
}
