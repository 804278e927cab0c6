package org.sillok.store;

/** The steps of a pass of the sequencer, between any two of which it may end. */
enum Step {
    LOOK,
    NUMBER,
    NOTE,
    COMMIT,
    TELL
}
