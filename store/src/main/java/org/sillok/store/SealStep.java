package org.sillok.store;

/** The steps of signing a checkpoint, between any two of which it may end. */
enum SealStep {
    READ,
    KEEP,
    STORE,
    COMMIT,
    TELL
}
