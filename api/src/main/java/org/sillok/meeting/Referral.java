package org.sillok.meeting;

/** Where a referred item goes. */
public enum Referral {
    /** 소위원회 회부. */
    SUBCOMMITTEE,
    /** 재심의. */
    RECONSIDERATION
}
