package org.sillok.decision;

/** What became of an item. */
public enum Outcome {
    /** 원안가결. */
    PASSED_AS_PROPOSED,
    /** 수정가결. */
    PASSED_AMENDED,
    /** 조건부가결. */
    PASSED_CONDITIONALLY,
    /** 부결. */
    REJECTED,
    /** 보류. */
    DEFERRED,
    /** 소위원회 회부. */
    REFERRED_TO_SUBCOMMITTEE,
    /** 재심의. */
    REFERRED_FOR_RECONSIDERATION,
    /** 자문 완료: never a resolution. */
    ADVISED
}
