package org.sillok.server.commandline;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.problem.Language;
import org.sillok.server.record.Looking;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Given;
import org.sillok.server.settings.Unfit;
import org.sillok.server.verification.HandedOut;
import org.sillok.server.verification.PublishedLog;
import org.sillok.store.StoreFault;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells an honest record from an altered one, without a server and without trust in one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that nothing recorded was altered: every event against the ledger, the ledger against the"
                    + " checkpoints that were signed, and all of it against an old checkpoint that you kept.",
            "It reads and changes nothing, needs no more than the right to read, and looks at a database of any size"
                    + " in the same memory. A server may go on meanwhile. It speaks Korean unless LANG or LC_ALL is"
                    + " English."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sillok verify --checkpoint march.txt",
            "      the database of ./data, against the checkpoint that you kept in March",
            "  SILLOK_DB_PASSWORD=… sillok verify --database jdbc:postgresql://db.example.kr/sillok?user=auditor",
            "      any PostgreSQL that you may read",
            "  sillok verify --url https://record.example.kr --checkpoint march.txt --key record.example.kr+…",
            "      what is published, from outside",
            "  sillok verify decision.tlog-proof --key record.example.kr+…",
            "      one event that you were given the proof of",
            "  sillok verify sillok-full-….zip --key record.example.kr+…",
            "      a meeting's package, without a database"
        })
final class Verify implements Callable<Integer> {

    static final int INTACT = 0;
    static final int ALTERED = 1;
    static final int NOT_CHECKED = 2;

    static final Map<String, String> MEANINGS = meanings();

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

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "Check what is published there, by HTTP; with an auditor's token in SILLOK_TOKEN also what each"
                            + " leaf stands for.")
    private @Nullable URI url;

    @Option(
            names = "--database",
            paramLabel = "JDBC",
            description = "Check this PostgreSQL, jdbc:postgresql://host:port/database (SILLOK_DB_URL, SILLOK_DB_USER,"
                    + " SILLOK_DB_PASSWORD).")
    private @Nullable String database;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Check the embedded database that is kept there (SILLOK_DATA; default ./data).")
    private @Nullable Path data;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Check this file: a .tlog-proof, a checkpoint, or a package (.zip).")
    private @Nullable Path file;

    @Mixin
    private Stamp stamp = new Stamp();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var verdict = new Verdict(out, err, Language.ofTerminal(System.getenv()));
        try {
            var packed = packed();
            if (packed != null) {
                return new PackageCheck(out).check(packed, keyOfThePackage()) ? INTACT : ALTERED;
            }
            var examination = examine(verdict::progress);
            var stamped = examination.isIntact() ? stamp.check(checkpoint != null ? checkpoint : file) : null;
            verdict.tell(examination);
            if (stamped != null) {
                verdict.tell(stamped);
            }
            return examination.isIntact() ? INTACT : ALTERED;
        } catch (NotChecked unread) {
            verdict.tell(unread);
        } catch (Unfit | StoreFault unfit) {
            verdict.tell(new NotChecked(Reason.DATABASE, "", String.valueOf(unfit.getMessage()), unfit));
        }
        return NOT_CHECKED;
    }

    private Examination examine(LongConsumer progress) {
        var expected = new Expectation(old(), read("--key", keys), read("--witness", witnesses));
        if ((url == null ? 0 : 1) + (database == null ? 0 : 1) + (data == null ? 0 : 1) + (file == null ? 0 : 1) > 1) {
            throw new Unfit("Only one of --url, --database, --data and FILE can be checked at a time.");
        }
        if (url != null) {
            return PublishedLog.examine(url, System.getenv("SILLOK_TOKEN"), expected, progress);
        }
        if (file != null) {
            return HandedOut.examine(file, expected);
        }
        if (database != null) {
            return Looking.at(Settings.outside(System.getenv(), database), expected, progress);
        }
        return Looking.at(Settings.of(System.getenv(), new Given(data, null, null, null)), expected, progress);
    }

    /** The file, where it is a package. */
    private @Nullable Path packed() {
        if (file == null || !file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return null;
        }
        if (checkpoint != null || url != null || database != null || data != null || !witnesses.isEmpty()) {
            throw new Unfit("A package is checked with --key alone: it holds its own checkpoint.");
        }
        return file;
    }

    private @Nullable VerifierKey keyOfThePackage() {
        var given = read("--key", keys);
        if (given.size() > 1) {
            throw new Unfit("A package is checked with one --key: its checkpoint was signed by one.");
        }
        return given.isEmpty() ? null : given.get(0);
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

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put(" 0", "Intact: nothing differs.");
        meanings.put(" 1", "Altered: something differs; what, where and how is told.");
        meanings.put(" 2", "Not checked: what was to be read could not be, or the command line is wrong.");
        return meanings;
    }
}
