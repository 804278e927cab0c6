package org.sillok.ledger;

/** A text or a sequence of bytes does not follow its format to the letter; the message says where. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public Malformed(String what) {
        super(what);
    }
}
