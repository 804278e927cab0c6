package org.sillok.minutes;

/** How a field of minutes is filled. */
public enum Statement {
    /** It is there; where nothing was put to the members, there is nothing to say of decisions and votes. */
    PRESENT,
    /** It should be there, and is not. */
    MISSING,
    /** The record was made from a source that does not say. */
    NOT_STATED
}
