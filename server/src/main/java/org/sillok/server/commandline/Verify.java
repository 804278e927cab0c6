package org.sillok.server.commandline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Language;
import org.sillok.server.settings.Unfit;
import org.sillok.store.StoreFault;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private Trusted trusted = new Trusted();

    @Mixin
    private Subject subject = new Subject();

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
            var packed = subject.packed();
            if (packed != null) {
                stamp.requireNone();
                return new PackageCheck(out).check(packed, trusted.keyOfAPackage()) ? INTACT : ALTERED;
            }
            var examination = subject.examine(trusted.expectation(), verdict::progress);
            var stamped = examination.isIntact() ? stamp.check(stamped()) : null;
            verdict.tell(examination);
            if (stamped != null) {
                verdict.tell(stamped);
            }
            return examination.isIntact() ? INTACT : ALTERED;
        } catch (NotChecked unread) {
            verdict.tell(unread);
        } catch (Unfit setting) {
            verdict.tell(new NotChecked(Reason.SETTING, String.valueOf(setting.getMessage()), "", setting));
        } catch (StoreFault unread) {
            verdict.tell(new NotChecked(Reason.DATABASE, "", String.valueOf(unread.getMessage()), unread));
        }
        return NOT_CHECKED;
    }

    /** The file that a time stamp is of. */
    private @Nullable Path stamped() {
        return trusted.checkpoint() != null ? trusted.checkpoint() : subject.file();
    }

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put(" 0", "Intact: nothing differs.");
        meanings.put(" 1", "Altered: something differs; what, where and how is told.");
        meanings.put(" 2", "Not checked: what was to be read could not be, or the command line is wrong.");
        return meanings;
    }
}
