package org.sillok.meeting;

/** How a rule stands to a recorded fact. */
public enum Finding {
    /** The fact breaks the rule. */
    BROKEN,
    /** The source says too little to tell. */
    UNCHECKABLE
}
