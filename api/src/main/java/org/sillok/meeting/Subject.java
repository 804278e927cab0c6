package org.sillok.meeting;

/**
 * What an irregularity is about.
 *
 * @param id the number or seat; empty where the meeting as a whole is meant
 */
public record Subject(Kind kind, String id) {

    /** The parts of a meeting that a rule may judge. */
    public enum Kind {
        MEETING,
        ATTENDANCE,
        OPENING,
        ITEM,
        OPINION,
        RECUSAL,
        QUESTION,
        VOTE,
        ADVICE,
        MINUTES,
        /** The result report on the meeting. */
        REPORT,
        /** A decision on disclosure, by its number. */
        DISCLOSURE
    }
}
