package org.sillok.server.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.server.comparison.Comparison;
import org.sillok.server.desk.Copyist;
import org.sillok.store.RecordStore;

/** Takes a document in from its first byte to its last event, for whoever has no server around it. */
public final class Intake {

    private final Sources sources;
    private final Confirmation confirmation;

    private Intake(Sources sources, Confirmation confirmation) {
        this.sources = sources;
        this.confirmation = confirmation;
    }

    /** What a document says; a complaint says why where it cannot be read. */
    public static Reading read(Source source, Locale language) {
        return Reader.read(source, language);
    }

    /**
     * The reading as JSON, for whoever is to confirm it.
     *
     * @param comparison null where there is none
     */
    public static byte[] report(Reading reading, @Nullable Comparison comparison, Locale language) {
        return new PlanText().pretty(new Report(ReadingSheet.of(reading, language), comparison));
    }

    private record Report(
            @JsonUnwrapped ReadingSheet reading, @Nullable Comparison comparison) {}

    /** One that records where {@code record} is. */
    public static Intake on(RecordStore record) {
        var copyist = Copyist.of(record);
        var sources = new Sources(record.contents(), record.engine(), copyist);
        return new Intake(sources, Confirmation.on(record, sources, copyist));
    }

    /**
     * Keeps the document, and records what is proposed from it; the same however often it is repeated.
     *
     * @param from where it was published; null where nobody says
     * @param committee of the record that the meeting is one of; null where the document founds it
     * @param actor who confirms
     */
    public Recording record(
            Source source, Reading reading, @Nullable String from, @Nullable String committee, String actor) {
        sources.receive(source, reading, from, actor);
        return confirmation.confirm(reading, committee, actor);
    }
}
