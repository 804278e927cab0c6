package org.sillok.server.commandline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.SignedNote;
import org.sillok.server.problem.Language;
import org.sillok.server.settings.Unfit;
import org.sillok.server.witness.Bringing;
import org.sillok.server.witness.Contradiction;
import org.sillok.server.witness.Witness;
import org.sillok.server.witness.WitnessFolder;
import org.sillok.store.StoreFault;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whoever does not trust a log looks at it from time to time, and signs what was there. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Looks once at a log that somebody else keeps, and cosigns its checkpoint with a time, if it has grown from the"
                    + " one that was cosigned before (C2SP tlog-cosignature). Let a timer call it.",
            "It keeps its own key and what it saw in a folder that nobody else may read, and needs no account at the log."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sillok witness --url https://record.example.kr --key record.example.kr+… --name witness.example.kr"
                    + " --state ~/witness",
            "      the first time; the key is made, and witness.vkey in the folder is for those who verify",
            "  sillok witness --url https://record.example.kr --key record.example.kr+… --state ~/witness --submit"
                    + " -o today.txt",
            "      from then on"
        })
final class Witnessing implements Callable<Integer> {

    static final int COSIGNED = 0;
    static final int REFUSED = 1;
    static final int NOT_CHECKED = 2;
    static final int NOT_TAKEN = 3;

    static final Map<String, String> MEANINGS = meanings();

    @Option(names = "--url", required = true, paramLabel = "URL", description = "The log's address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private URI url;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "VKEY",
            description = "The log's verifier key, name+id+key, or a file that holds it; not from the log itself.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String key;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What the witness is called, without space and plus. Needed at first use, when its key is made.")
    private @Nullable String name;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the witness keeps its key and the last note that it signed; one folder for one log.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path state;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Where the cosigned checkpoint goes (default: the screen).")
    private @Nullable Path file;

    @Option(
            names = "--submit",
            description = "Also bring the cosignature to the log, so that it stands below its checkpoint.")
    private boolean submit;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var language = Language.ofTerminal(System.getenv());
        var told = new WitnessWords(err, language);
        try {
            var log = VerifierKeys.read("--key", key);
            var note = new Witness(url, log, new WitnessFolder(state)).look(name, Instant.now());
            give(note);
            told.tell(note);
            return submit ? submit(note, told) : COSIGNED;
        } catch (Contradiction refused) {
            told.tell(refused);
            return REFUSED;
        } catch (NotChecked unread) {
            new Verdict(out, err, language).tell(unread);
        } catch (Unfit | StoreFault unfit) {
            new Verdict(out, err, language)
                    .tell(new NotChecked(Reason.FILE, state.toString(), String.valueOf(unfit.getMessage()), unfit));
        }
        return NOT_CHECKED;
    }

    private int submit(SignedNote note, WitnessWords told) {
        try {
            new Bringing(url).bring(note);
            told.tellTaken();
            return COSIGNED;
        } catch (NotChecked refused) {
            told.tellNotTaken(refused.subject(), refused.detail());
            return NOT_TAKEN;
        }
    }

    private void give(SignedNote note) {
        if (file == null) {
            spec.commandLine().getOut().print(note);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(file, note.toString());
        } catch (IOException unwritable) {
            throw new NotChecked(Reason.FILE, file.toString(), unwritable.toString(), unwritable);
        }
    }

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put(" 0", "Cosigned: the log only grew.");
        meanings.put(" 1", "Refused: the log shrank or shows another tree; both notes are kept as evidence.");
        meanings.put(" 2", "Not checked: what was to be read could not be, or the command line is wrong.");
        meanings.put(" 3", "Cosigned, but the log did not take the cosignature (--submit).");
        return meanings;
    }
}
