package org.sillok.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a meeting are asked for; null asks for all.
 *
 * @param act the stored name of the event
 * @param person who recorded it, or a seat or name that it speaks of
 * @param item an agenda item that it is about
 * @param request the request that it was recorded by
 * @param occurredFrom the earliest time in the room, inclusive; what has no time there is left out
 * @param occurredUntil the latest time in the room, exclusive
 * @param recordedFrom the earliest recording time, inclusive
 * @param recordedUntil the latest recording time, exclusive
 */
public record TimelineFilter(
        @Nullable String act,
        @Nullable String person,
        @Nullable Integer item,
        @Nullable String request,
        @Nullable Instant occurredFrom,
        @Nullable Instant occurredUntil,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedUntil) {

    public static final TimelineFilter NONE = new TimelineFilter(null, null, null, null, null, null, null, null);
}
