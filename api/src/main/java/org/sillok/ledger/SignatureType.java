package org.sillok.ledger;

/** What a key signs, as C2SP signed-note numbers it; a post-quantum type would stand here beside them. */
public enum SignatureType {
    /** Ed25519 over the note's text: the log itself. */
    ED25519(1),
    /** Ed25519 over a time and the note's text: a witness (C2SP tlog-cosignature). */
    COSIGNATURE(4);

    private final byte number;

    SignatureType(int number) {
        this.number = (byte) number;
    }

    byte number() {
        return number;
    }

    static SignatureType numbered(byte number) {
        for (var type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        throw new Malformed("a key's type must be 1 (Ed25519) or 4 (cosignature), not " + (number & 0xFF));
    }
}
