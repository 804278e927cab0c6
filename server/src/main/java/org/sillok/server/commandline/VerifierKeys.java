package org.sillok.server.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.verification.HandedOut;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/** Verifier keys on the command line: written out, or in a file that holds one. */
final class VerifierKeys {

    private VerifierKeys() {}

    /** @throws NotChecked where it is no key, naming the option */
    static VerifierKey read(String option, String given) {
        try {
            return VerifierKey.parse(isFile(given) ? new String(HandedOut.read(Path.of(given)), UTF_8).strip() : given);
        } catch (Malformed unreadable) {
            throw new NotChecked(Reason.KEY, option, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
