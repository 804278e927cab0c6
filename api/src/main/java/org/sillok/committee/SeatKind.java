package org.sillok.committee;

/** How a seat is come by. */
public enum SeatKind {
    /** 당연직: held by whoever holds the post. */
    EX_OFFICIO,
    /** 위촉직: held by appointment, for a term. */
    APPOINTED
}
