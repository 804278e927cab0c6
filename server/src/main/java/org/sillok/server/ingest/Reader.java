package org.sillok.server.ingest;

import java.util.Locale;
import java.util.Map;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.published.PublishedReports;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** Reads documents, and says what is wrong with one that cannot be read. */
final class Reader {

    private Reader() {}

    static Reading read(Source source, Locale language) {
        try {
            return new PublishedReports().read(source);
        } catch (UnreadableSource unreadable) {
            var reason = language.getLanguage().equals("ko") ? unreadable.korean() : unreadable.english();
            throw new Complaint(Kind.UNREADABLE_SOURCE, Map.of("reason", reason));
        }
    }
}
