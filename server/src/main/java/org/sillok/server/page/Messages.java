package org.sillok.server.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages: a pair of files a feature, in Korean and English. */
final class Messages {

    static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    /** Those that all pages share come first. */
    static final List<String> FILES = Stream.of(
                    "page.words", //
                    "page.pages",
                    "access.accesses",
                    "archive.pages",
                    "audit.monitors",
                    "audit.pages",
                    "committee.committees",
                    "decision.pages",
                    "disclosure.pages",
                    "entrance.pages",
                    "ingest.pages",
                    "ledger.pages",
                    "meeting.record",
                    "opendata.pages",
                    "paper.pages",
                    "publication.pages",
                    "report.pages",
                    "retention.pages",
                    "retention.schedules",
                    "sitting.desk",
                    "start.help",
                    "start.start")
            .map(name -> "org.sillok.server." + name)
            .toList();

    private Messages() {}

    /** A missing word is a fault of the program, and is not set in another language. */
    static MessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(FILES.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(null);
        return source;
    }
}
