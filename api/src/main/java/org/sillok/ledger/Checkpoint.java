package org.sillok.ledger;

/**
 * How large the ledger was and which root it had (C2SP tlog-checkpoint). Extension lines, which nobody can audit, are
 * refused.
 *
 * @param origin the ledger's name
 * @param size events in the tree
 */
public record Checkpoint(String origin, long size, Digest root) {

    private static final int LINES = 3;

    public Checkpoint {
        Strict.name(origin);
        if (size < 0) {
            throw new IllegalArgumentException("a ledger has no size of " + size);
        }
    }

    /**
     * Reads a note's text.
     *
     * @throws Malformed that says which line is wrong
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty()) {
            throw new Malformed("a checkpoint has three lines: origin, size and root");
        }
        return new Checkpoint(lines[0], Strict.decimal(lines[1], "the size"), Strict.digest(lines[2], "the root"));
    }

    public static Checkpoint of(SignedNote note) {
        return parse(note.text());
    }

    /** What is signed. */
    public String text() {
        return origin + '\n' + size + '\n' + Strict.base64(root) + '\n';
    }

    /** The note of the checkpoint, signed by one key. */
    public SignedNote signedBy(SigningKey key) {
        return key.sign(SignedNote.unsigned(text()));
    }
}
