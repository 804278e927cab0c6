package org.sillok.meeting;

/** In which form a resolution passed. */
public enum Passage {
    /** 원안가결. */
    AS_PROPOSED,
    /** 수정가결. */
    AMENDED,
    /** 조건부가결. */
    CONDITIONAL
}
