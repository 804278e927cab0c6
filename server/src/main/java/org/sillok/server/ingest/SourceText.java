package org.sillok.server.ingest;

import java.util.List;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Span;

/** The decoded text of a document, and what each stretch of it is taken for; the stretches cover it without a gap. */
record SourceText(String text, List<Span> spans) {

    static SourceText of(Reading reading) {
        return new SourceText(reading.text(), reading.spans());
    }
}
