package org.sillok.server.commandline;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.server.record.Looking;
import org.sillok.server.settings.Settings;
import org.sillok.server.settings.Settings.Given;
import org.sillok.server.verification.HandedOut;
import org.sillok.server.verification.PublishedLog;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is to be verified: the embedded database where nothing else is named. */
final class Subject {

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

    /** The file; null where something else is looked at. */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * The file, where it is a package; null otherwise.
     *
     * @throws NotChecked where more than one thing is named
     */
    @Nullable
    Path packed() {
        requireOne();
        return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? file : null;
    }

    Examination examine(Expectation expected, LongConsumer progress) {
        requireOne();
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

    private void requireOne() {
        if (Stream.of(url, database, data, file).filter(Objects::nonNull).count() > 1) {
            throw new NotChecked(Reason.ONE_AT_A_TIME, "--url, --database, --data, FILE", "");
        }
    }
}
