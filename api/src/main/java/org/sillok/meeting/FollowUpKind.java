package org.sillok.meeting;

/** What a follow-up is. */
public enum FollowUpKind {
    /** The office said that it would. */
    PROMISE,
    /** A member proposed it. */
    PROPOSAL,
    /** The committee asked for it. */
    REQUEST
}
