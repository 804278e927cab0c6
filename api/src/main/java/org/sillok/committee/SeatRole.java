package org.sillok.committee;

/** What the holder of a seat does in the committee. */
public enum SeatRole {
    /** 위원장. */
    CHAIR,
    /** 부위원장. */
    VICE_CHAIR,
    /** 위원. */
    MEMBER
}
