package org.sillok.server.settings;

/** What an account may do. */
public enum Role {
    /** 간사: records acts, and reads. */
    CLERK,
    /** 담당 부서: reviews and approves reports, and reads. */
    STAFF,
    /** 감사: reads, every event of the record included. */
    AUDITOR,
    /** 기록관: decides on disclosure, and reads. */
    RECORDS,
    /** 운영: sees how the program fares, and retries what failed. */
    OPERATOR,
    /** 관리자: makes accounts and grants rights, and has none of the others' by it. */
    ADMINISTRATOR
}
