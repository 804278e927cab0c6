package org.sillok.minutes;

/** How far a meeting has come. */
public enum MeetingState {
    CONVENED,
    OPEN,
    RECESSED,
    FAILED_FOR_QUORUM,
    CLOSED,
    ADOPTED
}
