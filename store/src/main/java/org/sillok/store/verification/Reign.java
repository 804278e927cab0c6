package org.sillok.store.verification;

import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;

/**
 * The sizes that a key of the record signed for, as the record says; it vouches for itself there.
 *
 * @param since its first checkpoint is larger
 * @param until its last checkpoint is not larger; the next key's {@code since}
 */
record Reign(VerifierKey key, long since, long until) {

    /** Whether the key signed the note, while it was the one to sign. */
    boolean covers(Mark mark, SignedNote note) {
        return mark.size() > since && mark.size() <= until && key.verifies(note);
    }
}
