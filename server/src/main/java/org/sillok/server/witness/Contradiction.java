package org.sillok.server.witness;

import java.nio.file.Path;
import org.sillok.verification.Damage;

/** A log shows a tree that cannot have grown from the one that the witness signed: it is not signed. */
public final class Contradiction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Damage damage;
    private final transient Path seen;
    private final transient Path told;

    /**
     * @param damage {@link Damage#ROLLED_BACK} where the tree shrank, {@link Damage#FORKED} where it is another
     * @param seen the file with the note that the witness signed
     * @param told the file with the note that the log shows now
     */
    Contradiction(Damage damage, Path seen, Path told) {
        super(damage + ": " + seen + ", " + told);
        this.damage = damage;
        this.seen = seen;
        this.told = told;
    }

    public Damage damage() {
        return damage;
    }

    public Path seen() {
        return seen;
    }

    public Path told() {
        return told;
    }
}
