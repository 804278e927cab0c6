package org.sillok.server.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.Cosignatures;
import org.sillok.store.SealedLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what witnesses signed about checkpoints of ours, from whoever brings it. */
final class Cosigning {

    private static final Logger LOG = LoggerFactory.getLogger(Cosigning.class);

    private final SealedLedger ledger;
    private final Cosignatures kept;
    private final List<VerifierKey> witnesses;

    /** @param witnesses whose signatures count */
    Cosigning(SealedLedger ledger, Cosignatures kept, List<VerifierKey> witnesses) {
        this.ledger = ledger;
        this.kept = kept;
        this.witnesses = List.copyOf(witnesses);
    }

    /**
     * Keeps each cosignature of a known witness below a checkpoint of ours.
     *
     * @return the checkpoint with all that is below it now
     */
    SignedNote take(byte[] text) {
        var note = read(text);
        var told = Checkpoint.of(note);
        var signers = signers(note);
        requireOurs(note, told);
        signers.forEach(
                witness -> kept.keep(told, witness, witness.signatures(note).get(0)));
        return own(told.size());
    }

    private static SignedNote read(byte[] text) {
        try {
            var note = SignedNote.parse(text);
            Checkpoint.of(note);
            return note;
        } catch (Malformed unreadable) {
            throw new Complaint(Kind.NO_NOTE, Map.of());
        }
    }

    /** A false signature in a known witness's name spoils the whole note. */
    private List<VerifierKey> signers(SignedNote note) {
        var signers = new ArrayList<VerifierKey>();
        for (var witness : witnesses) {
            if (!witness.signatures(note).isEmpty()) {
                signers.add(witness);
            }
        }
        if (signers.isEmpty() || !signers.stream().allMatch(witness -> witness.verifies(note))) {
            throw new Complaint(Kind.NO_KNOWN_WITNESS, Map.of());
        }
        return signers;
    }

    /** A witness of ours that signed another tree was shown one, by whoever signs in our name: that is not for us alone. */
    private void requireOurs(SignedNote note, Checkpoint told) {
        if (!own(told.size()).text().equals(note.text())) {
            LOG.error(
                    "A known witness signed another checkpoint of {} events than this ledger:\n{}", told.size(), note);
            throw new Complaint(Kind.ANOTHER_TREE, Map.of("size", told.size()));
        }
    }

    private SignedNote own(long size) {
        return ledger.checkpoint(size)
                .orElseThrow(() -> new Complaint(Kind.UNKNOWN, Map.of("what", "checkpoint", "id", size)));
    }
}
