package org.sillok.server.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Entry;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.ProofFile;
import org.sillok.ledger.SignedNote;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import org.sillok.verification.Seal;

/**
 * A file that somebody was given: a checkpoint, or the proof that an event is in the log. A package would be known here by
 * how it begins.
 */
public final class HandedOut {

    private static final long LONGEST = 1 << 20;
    private static final String PROOF = "c2sp.org/tlog-proof@";

    private HandedOut() {}

    /** Examines a file. @throws NotChecked where the file cannot be read, or nothing is known to check it with */
    public static Examination examine(Path file, Expectation expected) {
        var bytes = read(file);
        if (!expected.isFromOutside()) {
            throw new NotChecked(Reason.KEY, "--key", file.toString());
        }
        try {
            return isProof(bytes)
                    ? proof(ProofFile.parse(bytes), expected, file)
                    : checkpoint(SignedNote.parse(bytes), expected);
        } catch (Malformed unreadable) {
            throw new NotChecked(
                    Reason.UNKNOWN_FORM, file.toString(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** The checkpoint that a file is, or leads to. @throws Malformed where it holds none */
    public static SignedNote checkpoint(byte[] file) {
        var note = isProof(file) ? ProofFile.parse(file).checkpoint() : SignedNote.parse(file);
        Checkpoint.of(note);
        return note;
    }

    private static boolean isProof(byte[] file) {
        return new String(file, UTF_8).startsWith(PROOF);
    }

    /** Also for a checkpoint that is an option's value. */
    public static byte[] read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new NotChecked(Reason.FILE, file.toString(), "over %,d bytes".formatted(LONGEST));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new NotChecked(Reason.FILE, file.toString(), unreadable.toString(), unreadable);
        }
    }

    private static Examination checkpoint(SignedNote note, Expectation expected) {
        var checkpoint = Checkpoint.of(note);
        return examined(checkpoint, expected, judged(note, checkpoint, expected));
    }

    private static Examination proof(ProofFile proof, Expectation expected, Path file) {
        var checkpoint = Checkpoint.of(proof.checkpoint());
        var judged = judged(proof.checkpoint(), checkpoint, expected);
        if (!judged.isEmpty()) {
            return examined(checkpoint, expected, judged);
        }
        var encoding = proof.extra()
                .orElseThrow(() -> new NotChecked(Reason.FILE, file.toString(), "extra"))
                .array();
        var proven = proof.proof().verifies(MerkleTree.leaf(encoding), checkpoint.root());
        var entry = Entry.decode(encoding);
        var altered = Difference.at(Damage.EVENT_ALTERED, proof.proof().index()).of(entry.eventId(), entry.stream());
        return examined(checkpoint, expected, proven ? List.of() : List.of(altered));
    }

    private static List<Difference> judged(SignedNote note, Checkpoint checkpoint, Expectation expected) {
        expected.requireWitnesses(note, checkpoint.origin());
        var last = Math.max(0, checkpoint.size() - 1);
        var seal = expected.judge(note, List.of());
        var old = expected.checkpoint();
        if (old != null && old.size() == checkpoint.size() && !old.root().equals(checkpoint.root())) {
            return List.of(Difference.between(Damage.FORKED, 0, last));
        }
        if (seal == Seal.UNKNOWN && (old == null || !old.equals(checkpoint))) {
            throw new NotChecked(Reason.KEY, "--key", checkpoint.origin());
        }
        return switch (seal) {
            case GOOD, REPLACED, UNKNOWN -> List.of();
            case OF_ANOTHER_KEY -> List.of(Difference.at(Damage.SIGNED_BY_ANOTHER_KEY, last));
            case BROKEN -> List.of(Difference.at(Damage.CHECKPOINT_ALTERED, last));
        };
    }

    private static Examination examined(Checkpoint checkpoint, Expectation expected, List<Difference> differences) {
        return new Examination(
                checkpoint.size(), checkpoint.root(), 1, 0, expected.keyText(List.of()), true, differences);
    }
}
