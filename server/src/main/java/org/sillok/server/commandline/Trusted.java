package org.sillok.server.commandline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.verification.HandedOut;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Option;

/** What whoever verifies brings along, and believes rather than the record. */
final class Trusted {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that you kept. Only by it is a record known that was replaced as a whole.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "The log's verifier key, name+id+key, or a file that holds it; once for each where it was"
                    + " replaced. Without it the record's own word is taken for its key.")
    private List<String> keys = List.of();

    @Option(
            names = "--witness",
            paramLabel = "VKEY",
            description =
                    "A witness's verifier key, or a file that holds it: it must have cosigned the checkpoint that you"
                            + " give, or without one the checkpoint that is looked at. May be given more than once.")
    private List<String> witnesses = List.of();

    /** @throws NotChecked where something of it cannot be read, or contradicts itself */
    Expectation expectation() {
        return new Expectation(old(), read("--key", keys), read("--witness", witnesses));
    }

    /** The file of the old checkpoint; null where none was given. */
    @Nullable
    Path checkpoint() {
        return checkpoint;
    }

    /**
     * The key of a package, which holds its own checkpoint; null where none was given.
     *
     * @throws NotChecked where more is given than one key
     */
    @Nullable
    VerifierKey keyOfAPackage() {
        if (checkpoint != null || !witnesses.isEmpty() || keys.size() > 1) {
            throw new NotChecked(Reason.PACKAGE_ALONE, "--key", "--checkpoint, --witness");
        }
        return keys.isEmpty() ? null : read("--key", keys).get(0);
    }

    private @Nullable SignedNote old() {
        if (checkpoint == null) {
            return null;
        }
        try {
            var note = SignedNote.parse(HandedOut.read(checkpoint));
            Checkpoint.of(note);
            return note;
        } catch (Malformed unreadable) {
            throw new NotChecked(
                    Reason.CHECKPOINT, checkpoint.toString(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static List<VerifierKey> read(String option, List<String> given) {
        return given.stream().map(text -> VerifierKeys.read(option, text)).toList();
    }
}
