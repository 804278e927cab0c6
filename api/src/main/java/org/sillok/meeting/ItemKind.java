package org.sillok.meeting;

/** What an item on the agenda asks of the committee. */
public enum ItemKind {
    /** 심의: to be decided by resolution. */
    DELIBERATION,
    /** 자문: to be advised on, never resolved. */
    ADVICE,
    /** 보고: to be heard. */
    REPORT
}
