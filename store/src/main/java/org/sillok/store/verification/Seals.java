package org.sillok.store.verification;

import java.util.List;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.verification.Expectation;
import org.sillok.verification.Seal;

/** Judges the notes that the record keeps. */
record Seals(Expectation expected, List<VerifierKey> ofTheRecord) {

    Seal of(Mark mark) {
        var note = mark.note();
        if (note == null) {
            return Seal.UNKNOWN;
        }
        try {
            var read = SignedNote.parse(note);
            var told = Checkpoint.of(read);
            return told.size() == mark.size() && told.root().equals(mark.root())
                    ? expected.judge(read, ofTheRecord)
                    : Seal.BROKEN;
        } catch (Malformed altered) {
            return Seal.BROKEN;
        }
    }
}
