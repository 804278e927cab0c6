package org.sillok.archive.document;

import java.util.List;
import org.sillok.archive.FactReader;
import org.sillok.publication.PublicEdition;
import org.sillok.record.StoredEvent;

/** Makes documents of what is known of one meeting. */
public final class Documents {

    private final FactReader reader;

    public Documents(FactReader reader) {
        this.reader = reader;
    }

    /**
     * The minutes (회의록), with everything.
     *
     * @param events those of the meeting's streams, in ledger order
     * @throws IllegalArgumentException where no meeting is convened by them
     */
    public Document minutes(List<StoredEvent> events) {
        return FullMinutes.of(read(events));
    }

    /**
     * The result report (결과보고), with everything; it can be made before one is drafted.
     *
     * @param events those of the meeting's streams and of its report's, in ledger order
     * @throws IllegalArgumentException where no meeting is convened by them
     */
    public Document report(List<StoredEvent> events) {
        return FullReport.of(read(events));
    }

    /** The minutes as they are disclosed: made of the public edition, which never received what is withheld. */
    public static Document disclosed(PublicEdition edition) {
        return PublicMinutes.of(edition);
    }

    private Sitting read(List<StoredEvent> events) {
        return Sitting.of(events.stream()
                .map(event -> new Told(reader.read(event), event.recordedAt()))
                .toList());
    }
}
