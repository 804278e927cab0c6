package org.sillok.server.program;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.server.comparison.Comparison;
import org.sillok.server.ingest.Intake;
import org.sillok.server.ingest.Recording;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.record.Opening;
import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;

/** Documents taken in with no more of the program than that needs; a server may serve from the same record meanwhile. */
public final class Ingesting {

    private Ingesting() {}

    /**
     * What came of it.
     *
     * @param comparison null where nobody asked for one, or no meeting came of the document
     */
    public record Outcome(Recording recording, @Nullable Comparison comparison) {}

    /** Records what {@code work} takes in. */
    public static Outcome run(Settings settings, Function<Intake, Recording> work) {
        try (var database = Opening.beside(settings);
                var store = RecordStore.open(database)) {
            return new Outcome(work.apply(Intake.on(store)), null);
        }
    }

    /** The same, and compares what then comes out of the record with what the document states. */
    public static Outcome compare(
            Settings settings, Function<Intake, Recording> work, Reading reading, Locale language) {
        try (var database = Opening.beside(settings)) {
            return compare(database, work, reading, language);
        }
    }

    /** The same in a record that is thrown away. */
    public static Outcome compareAside(Function<Intake, Recording> work, Reading reading, Locale language)
            throws IOException {
        var folder = Files.createTempDirectory("sillok-");
        try (var database = Database.embedded(folder)) {
            return compare(database, work, reading, language);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Outcome compare(
            Database database, Function<Intake, Recording> work, Reading reading, Locale language) {
        try (var store = RecordStore.open(database);
                var projector = Inquiry.projector(database, store.feed())) {
            var recording = work.apply(Intake.on(store));
            var meeting = recording.meeting();
            if (meeting == null) {
                return new Outcome(recording, null);
            }
            var inquiry = Inquiry.on(database, store.feed(), projector);
            inquiry.position(null, String.valueOf(store.feed().last()));
            return new Outcome(recording, Comparison.of(reading.text(), inquiry, meeting, language));
        }
    }
}
