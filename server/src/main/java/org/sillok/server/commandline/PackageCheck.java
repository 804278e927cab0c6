package org.sillok.server.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.Fault;
import org.sillok.archive.packages.MeetingDocuments;
import org.sillok.archive.packages.PackageVerifier;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.problem.Language;
import org.sillok.store.StoreFault;
import org.sillok.store.Vocabulary;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/** Checks a meeting's package, with nothing but the package and a key. */
final class PackageCheck {

    private final PrintWriter out;
    private final PackageWords words = new PackageWords(Language.ofTerminal(System.getenv()));

    PackageCheck(PrintWriter out) {
        this.out = out;
    }

    /**
     * Tells the first fault, or that there is none.
     *
     * @return whether there is none
     * @throws NotChecked where the file cannot be read, or holds an event that this version does not know
     */
    boolean check(Path file, @Nullable VerifierKey key) {
        var fault = fault(file, key);
        if (fault != null) {
            words.say(out, "faulty", file);
            words.say(out, "fault", fault.path().isEmpty() ? "-" : fault.path(), words.sentence(name(fault)));
            words.say(out, "detail", fault.detail(), fault.kind());
            return false;
        }
        words.say(out, "whole", file);
        words.say(out, key == null ? "untrusted" : "trusted", key == null ? "" : key.name());
        return true;
    }

    private static String name(Fault fault) {
        return fault.kind().name();
    }

    private static @Nullable Fault fault(Path file, @Nullable VerifierKey key) {
        var vocabulary = Vocabulary.ofTheRecord();
        try {
            return new PackageVerifier(vocabulary::read, new MeetingDocuments(vocabulary::read), key)
                    .verify(file)
                    .orElse(null);
        } catch (IOException unreadable) {
            throw new NotChecked(Reason.FILE, file.toString(), unreadable.toString(), unreadable);
        } catch (StoreFault unknown) {
            throw new NotChecked(Reason.UNKNOWN_FORM, file.toString(), String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
