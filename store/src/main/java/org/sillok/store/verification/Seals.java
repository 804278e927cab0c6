package org.sillok.store.verification;

import java.util.List;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.verification.Expectation;
import org.sillok.verification.Seal;

/**
 * Judges the notes that the record keeps.
 *
 * @param reigns of the keys that the record says it was signed with, the oldest first
 */
record Seals(Expectation expected, List<Reign> reigns) {

    Seal of(Mark mark) {
        var note = mark.note();
        if (note == null) {
            return Seal.UNKNOWN;
        }
        try {
            var read = SignedNote.parse(note);
            var told = Checkpoint.of(read);
            return told.size() == mark.size() && told.root().equals(mark.root()) ? judge(mark, read) : Seal.BROKEN;
        } catch (Malformed altered) {
            return Seal.BROKEN;
        }
    }

    private Seal judge(Mark mark, SignedNote note) {
        var seal = expected.judge(note, keys());
        return seal == Seal.OF_ANOTHER_KEY && isOfAForerunner(mark, note) ? Seal.REPLACED : seal;
    }

    /** Whether the record says that the key signed then, and was replaced by one that is believed later on. */
    private boolean isOfAForerunner(Mark mark, SignedNote note) {
        var believed = expected.believed(keys());
        for (var at = 0; at < reigns.size(); at++) {
            if (reigns.get(at).covers(mark, note)) {
                return reigns.subList(at + 1, reigns.size()).stream().anyMatch(later -> believed.contains(later.key()));
            }
        }
        return false;
    }

    List<VerifierKey> keys() {
        return reigns.stream().map(Reign::key).toList();
    }
}
