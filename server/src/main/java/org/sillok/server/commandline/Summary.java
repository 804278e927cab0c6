package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Span;
import org.sillok.server.comparison.Comparison;
import org.sillok.server.ingest.Recording;

/** Tells at a terminal what a document was read as, what a person should look at, and what was recorded. */
final class Summary {

    private static final String BUNDLE = "org.sillok.server.commandline.summary";

    private final PrintWriter out;
    private final Locale language;
    private final ResourceBundle words;

    Summary(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        this.words =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    void tell(String name, Reading reading) {
        var coverage = reading.coverage();
        say("source", name, reading.mediaType(), reading.sha256(), reading.ruleSet());
        say("coverage", coverage.characters(), coverage.lost());
        say("part.understood", coverage.understood(), share(coverage.understood(), coverage.characters()));
        say("part.ambiguous", coverage.ambiguous(), share(coverage.ambiguous(), coverage.characters()));
        say("part.unparsed", coverage.unparsed(), share(coverage.unparsed(), coverage.characters()));
        say("proposal", reading.proposal().steps().size());
        say("findings", reading.findings().size());
        reading.findings().forEach(this::tell);
        say(
                "person",
                reading.findings().size(),
                count(reading, Certainty.AMBIGUOUS),
                count(reading, Certainty.UNPARSED));
        out.flush();
    }

    private void tell(Finding finding) {
        var message = language.getLanguage().equals("ko") ? finding.korean() : finding.english();
        out.println("  - " + message + " [" + finding.rule() + where(finding.spans()) + "]");
    }

    private static String where(List<Span> spans) {
        return spans.stream().map(span -> " " + span.from() + "-" + span.to()).collect(Collectors.joining());
    }

    void tell(Recording recording) {
        say("recorded", recording.steps());
        sayIfAny("recorded.committee", recording.committee());
        sayIfAny("recorded.meeting", recording.meeting());
        sayIfAny("recorded.position", recording.position());
        out.flush();
    }

    void tell(Comparison comparison) {
        say("compared", comparison.equal().size(), comparison.differences().size());
        for (var each : comparison.differences()) {
            say("difference", each.fact(), each.why());
            say("difference.source", each.source());
            say("difference.regenerated", each.regenerated() == null ? "–" : each.regenerated());
        }
        out.flush();
    }

    void tellHowToRecord() {
        say("unrecorded");
        out.flush();
    }

    private void sayIfAny(String key, @Nullable Object figure) {
        if (figure != null) {
            say(key, figure);
        }
    }

    private void say(String key, Object... figures) {
        out.println(new MessageFormat(words.getString(key), language).format(figures));
    }

    private static long count(Reading reading, Certainty certainty) {
        return reading.spans().stream()
                .filter(span -> span.certainty() == certainty)
                .count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
