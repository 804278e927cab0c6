package org.sillok.server.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.PackageKind;
import org.sillok.archive.rendering.Unprintable;
import org.sillok.server.archive.Archiving;
import org.sillok.server.archive.NotPacked;
import org.sillok.server.problem.Language;
import org.sillok.server.record.ReadOnly;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Given;
import org.sillok.server.settings.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps meetings as packages that outlive this program. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = {
            "Writes meetings as packages: every event byte for byte, minutes and report in PDF/A, Akoma Ntoso, HWPX and"
                    + " text, the papers, and the ledger's proof of all of it.",
            "It reads and changes nothing and needs no more than the right to read; a server may go on meanwhile. The"
                    + " same meeting makes the same bytes, so that what is there already is not made again. Files are told"
                    + " on standard output, progress on standard error. It speaks Korean unless LANG or LC_ALL is English."
        })
final class Archive implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "MEETING", description = "The id of a meeting that has ended.")
    private List<String> meetings = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the packages go; it is made where it is missing.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--public", description = "The public packages: what is disclosed, and nothing else.")
    private boolean disclosed;

    @Option(
            names = "--all",
            description = "All meetings that have ended; with --public those of which anything is open.")
    private boolean all;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "With --all: only meetings of which anything was recorded on that day or later (2026-03-31).")
    private @Nullable LocalDate since;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder of the embedded database (SILLOK_DATA; default ./data), where SILLOK_DB_URL names"
                    + " no other.")
    private @Nullable Path data;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final PackageWords words = new PackageWords(Language.ofTerminal(System.getenv()));

    @Override
    public Integer call() throws SQLException, IOException {
        if (all == !meetings.isEmpty() || (since != null && !all)) {
            throw new Unfit("Name meetings, or all of them with --all; --since goes with --all.");
        }
        prepareFolder();
        var settings = Settings.of(System.getenv(), new Given(data, null, null, null));
        try (var access = ReadOnly.of(settings, "sillok archive");
                var connection = access.connect()) {
            var kind = disclosed ? PackageKind.PUBLIC : PackageKind.FULL;
            return keep(new Archiving(connection, folder, kind));
        }
    }

    private void prepareFolder() {
        try {
            Files.createDirectories(folder);
            // Only writing tells: a folder may look writable on a medium that is not.
            Files.delete(Files.createTempFile(folder, ".sillok-", ""));
        } catch (IOException | SecurityException refused) {
            throw new Unfit("Nothing can be written to the folder " + folder + ": " + refused);
        }
    }

    private int keep(Archiving archiving) throws IOException {
        var from = since == null
                ? null
                : since.atStartOfDay(ZoneId.systemDefault()).toInstant();
        var wanted = all ? archiving.meetings(from) : meetings;
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var failed = 0;
        for (var at = 0; at < wanted.size(); at++) {
            var progress = (at + 1) + "/" + wanted.size();
            failed += keep(archiving, wanted.get(at), progress, out, err) ? 0 : 1;
        }
        words.say(err, "archived", wanted.size(), failed);
        return failed == 0 ? Exit.DONE : Exit.FAILED;
    }

    private boolean keep(Archiving archiving, String meeting, String progress, PrintWriter out, PrintWriter err)
            throws IOException {
        try {
            var kept = archiving.keep(meeting);
            out.println(kept.file());
            out.flush();
            words.say(err, kept.made() ? "made" : "there", progress, meeting);
            if (!kept.proven()) {
                words.say(err, "unproven");
            }
            return true;
        } catch (NotPacked none) {
            words.say(err, none.reason().name(), progress, meeting);
            return all && none.reason() == NotPacked.Reason.NOT_PUBLIC;
        } catch (Unprintable unprintable) {
            words.say(err, "unprintable", progress, meeting, String.valueOf(unprintable.getMessage()));
            return false;
        }
    }
}
