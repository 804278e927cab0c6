package org.sillok.meeting;

/** How a vote is cast. */
public enum Choice {
    IN_FAVOUR,
    AGAINST,
    ABSTAINED
}
