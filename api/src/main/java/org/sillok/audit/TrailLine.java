package org.sillok.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.record.Provenance;

/**
 * An event as it stands in the record.
 *
 * @param occurredAt the clock of the room; null where the source does not say
 * @param recordedAt the store's clock
 * @param cause the id of the event that an automation answered to
 * @param provenance the document that it was taken from; null where it was typed in
 * @param payload the JSON text as stored
 */
public record TrailLine(
        long position,
        String eventId,
        String stream,
        long sequence,
        String type,
        String revision,
        @Nullable OffsetDateTime occurredAt,
        Instant recordedAt,
        String actor,
        String role,
        String request,
        @Nullable String cause,
        @Nullable Basis basis,
        @Nullable Provenance provenance,
        String payload) {}
