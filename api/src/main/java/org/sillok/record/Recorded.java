package org.sillok.record;

import java.time.Instant;

/**
 * A fact as it stands in the record.
 *
 * @param position its index in the ledger, dense from 0; the order in which everybody reads the record
 * @param sequence its index in its stream, dense from 0; the version of a meeting is the sequence of its last fact
 * @param recordedAt the store's clock, to the microsecond
 * @param type the stored name of the event, which is no Java name
 * @param payload the JSON text as it was stored, byte for byte, even where {@code fact} was read through an upcaster
 */
public record Recorded(
        long position,
        String eventId,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        String revision,
        String payload,
        Origin origin,
        Fact fact) {}
