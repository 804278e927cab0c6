package org.sillok.decision;

/** Whether a follow-up is still to be done. */
public enum FollowUpState {
    OPEN,
    DONE,
    DISMISSED
}
