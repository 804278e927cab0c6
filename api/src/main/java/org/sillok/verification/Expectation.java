package org.sillok.verification;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.verification.NotChecked.Reason;

/**
 * What a record is compared with that does not come from it.
 *
 * @param old a checkpoint that somebody kept
 * @param keys by one of which checkpoints must be signed; more than one where a key was replaced
 * @param witnesses each of which must have cosigned the old checkpoint, or without one the checkpoint that is looked at
 */
public record Expectation(@Nullable SignedNote old, List<VerifierKey> keys, List<VerifierKey> witnesses) {

    public static final Expectation NOTHING = new Expectation(null, null);

    /** @throws NotChecked where the old checkpoint is not one of the keys', or lacks a witness */
    public Expectation {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        var kept = old;
        if (kept != null && !keys.isEmpty() && keys.stream().noneMatch(key -> key.verifies(kept))) {
            throw new NotChecked(Reason.CHECKPOINT, "--checkpoint", "not signed by " + texts(keys));
        }
        if (kept != null) {
            requireWitnesses(witnesses, kept, "--checkpoint");
        }
    }

    public Expectation(@Nullable SignedNote old, @Nullable VerifierKey key) {
        this(old, key == null ? List.of() : List.of(key), List.of());
    }

    /** Whether anything was given: otherwise a record can only be compared with itself. */
    public boolean isFromOutside() {
        return old != null || !keys.isEmpty() || !witnesses.isEmpty();
    }

    /**
     * Looks for the witnesses below the checkpoint that is looked at, where no old one is to bear them.
     *
     * @throws NotChecked where one is missing or false: what nobody else saw is not what was asked for
     */
    public void requireWitnesses(SignedNote note, String where) {
        if (old == null) {
            requireWitnesses(witnesses, note, where);
        }
    }

    /** Where no checkpoint is looked at that could bear them. @throws NotChecked where witnesses are asked for all the same */
    public void requireOldForWitnesses() {
        if (old == null && !witnesses.isEmpty()) {
            throw new NotChecked(Reason.NOT_COSIGNED, "--checkpoint", texts(witnesses));
        }
    }

    private static void requireWitnesses(List<VerifierKey> witnesses, SignedNote note, String where) {
        var missing = witnesses.stream().filter(each -> !each.verifies(note)).toList();
        if (!missing.isEmpty()) {
            throw new NotChecked(Reason.NOT_COSIGNED, where, texts(missing));
        }
    }

    /** What the old checkpoint says; null where there is none. */
    public @Nullable Checkpoint checkpoint() {
        return old == null ? null : Checkpoint.of(old);
    }

    /** The keys that are believed: those that were given, or else those of the record by which the old checkpoint is signed. */
    public List<VerifierKey> believed(List<VerifierKey> ofTheRecord) {
        if (!keys.isEmpty()) {
            return keys;
        }
        return old == null
                ? List.copyOf(ofTheRecord)
                : ofTheRecord.stream().filter(each -> each.verifies(old)).toList();
    }

    /** The believed keys as texts; null where there is none. */
    public @Nullable String keyText(List<VerifierKey> ofTheRecord) {
        var believed = believed(ofTheRecord);
        return believed.isEmpty() ? null : texts(believed);
    }

    /** Judges a note by the believed keys, or where there is none by whether whoever signed the old one signed it. */
    public Seal judge(SignedNote note, List<VerifierKey> ofTheRecord) {
        var believed = believed(ofTheRecord);
        if (believed.isEmpty()) {
            return old == null || signers(note).stream().anyMatch(signers(old)::contains)
                    ? Seal.UNKNOWN
                    : Seal.OF_ANOTHER_KEY;
        }
        return believed.stream()
                .map(each -> judge(note, each))
                .min(Seal::compareTo)
                .orElse(Seal.UNKNOWN);
    }

    private static Seal judge(SignedNote note, VerifierKey key) {
        if (key.verifies(note)) {
            return Seal.GOOD;
        }
        return signers(note).contains(key.name() + '+' + key.id()) ? Seal.BROKEN : Seal.OF_ANOTHER_KEY;
    }

    private static String texts(List<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::toString).collect(Collectors.joining(", "));
    }

    private static List<String> signers(SignedNote note) {
        return note.signatures().stream()
                .map(signature -> signature.name() + '+' + signature.id())
                .toList();
    }
}
