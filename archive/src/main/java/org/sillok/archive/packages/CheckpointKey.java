package org.sillok.archive.packages;

/** A key that its holder trusts. */
public interface CheckpointKey {

    /** Whether the text is a checkpoint that bears a signature of this key (C2SP signed-note). */
    boolean signed(String checkpoint);
}
