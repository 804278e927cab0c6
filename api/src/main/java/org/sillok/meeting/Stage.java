package org.sillok.meeting;

/** The stages of a meeting (회의 진행 순서). */
public enum Stage {
    /** 개회. */
    OPENING,
    /** 인사말씀. */
    GREETINGS,
    /** 안건보고. */
    AGENDA_REPORT,
    /** 심의. */
    DELIBERATION,
    /** 자문. */
    ADVICE,
    /** 마무리. */
    CLOSING
}
