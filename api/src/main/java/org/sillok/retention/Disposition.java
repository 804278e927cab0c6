package org.sillok.retention;

/** What becomes of a record whose period has ended (Records decree, art. 43). */
public enum Disposition {
    /** 폐기: it is to be destroyed. */
    DISPOSE,
    /** 보존기간 재책정: it is kept for a longer period. */
    EXTEND,
    /** 보류: it is kept as it is, and looked at again on a day. */
    HOLD
}
