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
 * @param key by which checkpoints must be signed
 */
public record Expectation(
        @Nullable SignedNote old, @Nullable VerifierKey key) {

    public static final Expectation NOTHING = new Expectation(null, null);

    /** @throws NotChecked where the old checkpoint is not one of the key's */
    public Expectation {
        if (old != null && key != null && !key.verifies(old)) {
            throw new NotChecked(Reason.CHECKPOINT, "--checkpoint", "not signed by " + key.name() + '+' + key.id());
        }
    }

    /** Whether anything was given: otherwise a record can only be compared with itself. */
    public boolean isFromOutside() {
        return old != null || key != null;
    }

    /** What the old checkpoint says; null where there is none. */
    public @Nullable Checkpoint checkpoint() {
        return old == null ? null : Checkpoint.of(old);
    }

    /** The keys that are believed: the one that was given, or else those of the record by which the old checkpoint is signed. */
    public List<VerifierKey> believed(List<VerifierKey> ofTheRecord) {
        if (key != null) {
            return List.of(key);
        }
        return old == null
                ? List.copyOf(ofTheRecord)
                : ofTheRecord.stream().filter(each -> each.verifies(old)).toList();
    }

    /** The believed keys as texts; null where there is none. */
    public @Nullable String keyText(List<VerifierKey> ofTheRecord) {
        var keys = believed(ofTheRecord);
        return keys.isEmpty() ? null : keys.stream().map(VerifierKey::toString).collect(Collectors.joining(", "));
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

    private static List<String> signers(SignedNote note) {
        return note.signatures().stream()
                .map(signature -> signature.name() + '+' + signature.id())
                .toList();
    }
}
