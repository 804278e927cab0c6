package org.sillok.server.ingest;

import java.util.List;
import java.util.Locale;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Span;

/**
 * A reading for whoever is to confirm it.
 *
 * @param characters of the decoded text
 * @param lost how many of them no span holds
 * @param sha256 of the document
 * @param ruleSet by which it was read
 * @param findings what a person should look at
 * @param proposal the orders that would record it
 */
public record ReadingSheet(
        int characters,
        int understood,
        int ambiguous,
        int unparsed,
        int lost,
        String sha256,
        String ruleSet,
        List<Remark> findings,
        List<Plan.Act> proposal) {

    /** A finding in the reader's language. */
    public record Remark(String rule, String message, List<Span> spans) {

        static Remark of(Finding finding, Locale language) {
            var korean = language.getLanguage().equals("ko");
            return new Remark(finding.rule(), korean ? finding.korean() : finding.english(), finding.spans());
        }
    }

    public static ReadingSheet of(Reading reading, Locale language) {
        var coverage = reading.coverage();
        return new ReadingSheet(
                coverage.characters(),
                coverage.understood(),
                coverage.ambiguous(),
                coverage.unparsed(),
                coverage.lost(),
                reading.sha256(),
                reading.ruleSet(),
                reading.findings().stream()
                        .map(finding -> Remark.of(finding, language))
                        .toList(),
                Plan.of(reading.proposal()).acts());
    }
}
