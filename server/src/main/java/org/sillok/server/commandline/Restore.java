package org.sillok.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.archive.Restoring;
import org.sillok.server.archive.Unusable;
import org.sillok.server.problem.Language;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Given;
import org.sillok.server.settings.Unfit;
import org.sillok.store.NotRestorable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts packages back into an empty record. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Restores meetings from their full packages into an empty record: the same events, to the byte, with their"
                    + " ids, times and salts, and the papers; all of them or none.",
            "Places in the ledger are new, and so are its checkpoints: keep the packages, which prove the old ones."
                    + " Start the server afterwards; it makes the views. It speaks Korean unless LANG or LC_ALL is"
                    + " English."
        })
final class Restore implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            description = "Full packages of one record, as archive wrote them.")
    private List<Path> packages = List.of();

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "The verifier key of the ledger that they were taken from; each must bear its signature.")
    private @Nullable String key;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder of the embedded database (SILLOK_DATA; default ./data), where SILLOK_DB_URL names"
                    + " no other; made where it is missing. No server may run on it.")
    private @Nullable Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (var file : packages) {
            if (!Files.isRegularFile(file)) {
                throw new Unfit("There is no file " + file + ".");
            }
        }
        var words = new PackageWords(Language.ofTerminal(System.getenv()));
        var err = spec.commandLine().getErr();
        var settings = Settings.of(System.getenv(), new Given(data, null, null, null));
        try {
            var restored = Restoring.run(settings, packages, key());
            words.say(
                    spec.commandLine().getOut(), "restored", restored.events(), restored.documents(), packages.size());
            return Exit.DONE;
        } catch (Unusable unusable) {
            var fault = unusable.fault();
            if (fault == null) {
                words.say(err, "notFull", unusable.file());
            } else {
                words.say(
                        err,
                        "notWhole",
                        unusable.file(),
                        words.sentence(fault.kind().name()),
                        fault.path() + " " + fault.detail());
            }
        } catch (NotRestorable refused) {
            words.say(err, refused.reason().name(), refused.what(), refused.count(), refused.last());
        }
        return Exit.FAILED;
    }

    private @Nullable VerifierKey key() {
        try {
            return key == null ? null : VerifierKey.parse(key);
        } catch (Malformed unreadable) {
            throw new Unfit("--key: " + unreadable.getMessage());
        }
    }
}
