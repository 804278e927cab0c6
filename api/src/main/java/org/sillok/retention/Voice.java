package org.sillok.retention;

/** Whose word in an appraisal it is, in the order in which they speak. */
public enum Voice {
    /** 생산부서. */
    CREATOR,
    /** 기록물관리 전문요원. */
    ARCHIVIST,
    /** 기록물평가심의회. */
    BOARD,
    /** What was decided in the end. */
    DECISION
}
