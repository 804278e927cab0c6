package org.sillok.publication;

import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

/**
 * A member in office. Those whose names are withheld come last, without seat, kind or role, so that nobody can tell one
 * from another.
 *
 * @param attended null where the source does not say who was there
 * @param proxy who sat there for the member; null where the member came, or nobody did
 */
public record PublicSeat(
        @Nullable String seat,
        @Nullable SeatKind kind,
        @Nullable SeatRole role,
        PublicPerson holder,
        @Nullable Boolean attended,
        @Nullable PublicPerson proxy) {}
