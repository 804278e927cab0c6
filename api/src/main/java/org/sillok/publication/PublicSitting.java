package org.sillok.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published meeting, as a calendar shows it.
 *
 * @param begins null where the record is closed: then only the day is told
 * @param ends null where it is not stated, or the record closed
 * @param place null where it is withheld, or the record closed
 */
public record PublicSitting(
        PublicMeeting meeting,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable String place) {}
