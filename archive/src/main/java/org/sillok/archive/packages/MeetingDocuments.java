package org.sillok.archive.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.archive.FactReader;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Documents;
import org.sillok.archive.rendering.Unprintable;
import org.sillok.publication.PublicEdition;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportEvent;

/** The documents of a full package: the minutes, and the result report where one was drafted, in every format. */
public final class MeetingDocuments implements Renderings {

    private final Documents documents;

    public MeetingDocuments(FactReader reader) {
        this.documents = new Documents(reader);
    }

    /** @throws Unprintable where a document holds characters that a format cannot show */
    @Override
    public List<Rendering> of(String meeting, List<StoredEvent> events) {
        var own = of(events, List.of(meeting));
        var withReport = of(events, List.of(meeting, ReportEvent.stream(meeting)));
        var made = new ArrayList<>(set(documents.minutes(own)));
        if (withReport.size() > own.size()) {
            made.addAll(set(documents.report(withReport)));
        }
        return made;
    }

    private static List<StoredEvent> of(List<StoredEvent> events, List<String> streams) {
        return events.stream().filter(event -> streams.contains(event.stream())).toList();
    }

    /** The minutes as they are disclosed. */
    static List<Rendering> disclosed(PublicEdition edition) {
        return set(Documents.disclosed(edition));
    }

    /** In every format of its kind. */
    private static List<Rendering> set(Document document) {
        return org.sillok.archive.rendering.Renderings.of(document.kind()).stream()
                .map(format -> new Rendering(
                        format.representation(),
                        format.fileName(document),
                        format.mediaType(),
                        format.format(),
                        Body.of(bytes(format, document))))
                .toList();
    }

    private static byte[] bytes(org.sillok.archive.rendering.Rendering format, Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(document, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
