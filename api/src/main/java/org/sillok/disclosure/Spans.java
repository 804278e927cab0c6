package org.sillok.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.ledger.Digest;

/**
 * What of one speech is withheld. A span holds for the wording that it was measured on: of another wording all is
 * withheld, as long as anything was of the one before, until spans of the new one are opened.
 */
final class Spans {

    private @Nullable String wording;
    private Paint paint = new Paint();

    private Spans() {}

    /** What the decisions on spans of one speech leave, in the order in which they were recorded. */
    static Spans of(List<DisclosureDecided> decisions) {
        var spans = new Spans();
        decisions.forEach(spans::on);
        return spans;
    }

    static String digest(String text) {
        return Digest.sha256(text.getBytes(UTF_8)).toString();
    }

    private void on(DisclosureDecided decided) {
        turnTo(requireNonNull(decided.textSha256()));
        var colour = decided.level() == Openness.OPEN ? Optional.<DisclosureDecided>empty() : Optional.of(decided);
        paint.cover(
                requireNonNull(decided.part().from()),
                requireNonNull(decided.part().to()),
                colour);
    }

    boolean withholdsAnything() {
        return paint.any().isPresent();
    }

    List<Gap> gaps(String text) {
        var onIt = digest(text).equals(wording) ? paint : carried();
        return onIt.gaps(text.length());
    }

    private void turnTo(String digest) {
        if (!digest.equals(wording)) {
            paint = carried();
            wording = digest;
        }
    }

    private Paint carried() {
        return paint.any().map(Paint::all).orElseGet(Paint::new);
    }
}
