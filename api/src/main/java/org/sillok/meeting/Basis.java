package org.sillok.meeting;

/** How the record of a meeting came about. Only a live one refuses what breaks a rule; the others record it and say so. */
public enum Basis {
    /** Recorded by the clerk while it happened. */
    LIVE,
    /** Written in by a person from a record of the past. */
    TRANSCRIBED,
    /** Read by a program from a published document, and confirmed by a person. */
    IMPORTED
}
