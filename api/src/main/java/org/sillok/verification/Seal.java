package org.sillok.verification;

/** What a checkpoint's signature says; the better comes first. */
public enum Seal {
    /** Signed by a key that is known. */
    GOOD,
    /** Signed by a key that the record says was replaced by a known one, before it was: no better than what confirms it. */
    REPLACED,
    /** No key is known, or none that could say anything. */
    UNKNOWN,
    /** Signed, but by no key that is known. */
    OF_ANOTHER_KEY,
    /** The signature by a known key does not fit, or the note is no checkpoint. */
    BROKEN
}
