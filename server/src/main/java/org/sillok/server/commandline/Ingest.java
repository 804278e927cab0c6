package org.sillok.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.server.comparison.Comparison;
import org.sillok.server.ingest.Intake;
import org.sillok.server.ingest.Recording;
import org.sillok.server.problem.Language;
import org.sillok.server.program.Ingesting;
import org.sillok.server.program.Ingesting.Outcome;
import org.sillok.server.settings.Unfit;
import org.sillok.server.web.BodyLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a published report of a past meeting, and records it once a person says so. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a published report of a past meeting, and tells what it understood and what a person should look at.",
            "With --confirm it records what is proposed; repeated, it carries on where it was cut off and records nothing"
                    + " twice. A server may go on meanwhile. It speaks Korean unless LANG or LC_ALL is English."
        })
final class Ingest implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "FILE", description = "The report, as plain text in UTF-8 or as .hwpx.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--confirm", description = "Record what is proposed.")
    private boolean confirm;

    @Option(
            names = "--committee",
            paramLabel = "ID",
            description = "With --confirm: the committee of the record that the meeting is one of; the report's own"
                    + " founding of it is then left out.")
    private @Nullable String committee;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "With --confirm: who confirms (default: the account that runs this).")
    private @Nullable String by;

    @Option(
            names = "--from",
            paramLabel = "TEXT",
            description = "With --confirm: where the report was published, such as its address.")
    private @Nullable String from;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the reading to this file as JSON: coverage, findings and the proposal; with --compare"
                    + " the comparison too.")
    private @Nullable Path report;

    @Option(
            names = "--compare",
            description = "Compare what the record then tells with what the report states, fact by fact; without"
                    + " --confirm in a record that is thrown away.")
    private boolean compare;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!confirm && (committee != null || by != null || from != null)) {
            throw new Unfit("--committee, --by and --from go with --confirm.");
        }
        var language = Language.ofTerminal(System.getenv());
        var source = source();
        var reading = Intake.read(source, language);
        var summary = new Summary(spec.commandLine().getOut(), language);
        summary.tell(source.name(), reading);
        // What can be written is written before anything is recorded, so that a wrong path records nothing.
        write(reading, null, language);
        var outcome = outcome(source, reading, language);
        if (confirm && outcome != null) {
            summary.tell(outcome.recording());
        } else {
            summary.tellHowToRecord();
        }
        if (outcome != null && outcome.comparison() != null) {
            summary.tell(outcome.comparison());
            write(reading, outcome.comparison(), language);
        }
        return Exit.DONE;
    }

    private @Nullable Outcome outcome(Source source, Reading reading, Locale language) throws IOException {
        var actor = by == null ? System.getProperty("user.name") : by;
        Function<Intake, Recording> work = intake -> intake.record(source, reading, from, committee, actor);
        if (confirm) {
            return compare
                    ? Ingesting.compare(options.settings(), work, reading, language)
                    : Ingesting.run(options.settings(), work);
        }
        return compare ? Ingesting.compareAside(work, reading, language) : null;
    }

    private Source source() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unfit("There is no file " + file + ".");
        }
        if (Files.size(file) > BodyLimit.LONGEST_DOCUMENT) {
            throw new Unfit("%s has %,d bytes; a document has up to %,d."
                    .formatted(file, Files.size(file), BodyLimit.LONGEST_DOCUMENT));
        }
        return new Source(Files.readAllBytes(file), file.getFileName().toString());
    }

    private void write(Reading reading, @Nullable Comparison comparison, Locale language) {
        if (report == null) {
            return;
        }
        try {
            Files.write(report, Intake.report(reading, comparison, language));
        } catch (IOException failed) {
            throw new Unfit("The report cannot be written to " + report + ": " + failed.getMessage());
        }
    }
}
