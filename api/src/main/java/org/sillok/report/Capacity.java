package org.sillok.report;

/** By what right somebody approves. */
public enum Capacity {
    /** 결재: it is theirs to approve. */
    OWN,
    /** 전결: an internal order delegates it. */
    DELEGATED,
    /** 대결: in the place of an approver who is away; marked 代. */
    ACTING,
    /** The source of a past report does not say. */
    NOT_STATED
}
