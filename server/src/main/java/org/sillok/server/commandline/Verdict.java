package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.sillok.server.timestamp.TimeStamp;
import org.sillok.verification.Difference;
import org.sillok.verification.Examination;
import org.sillok.verification.NotChecked;

/** Tells at a terminal what a verification found. */
final class Verdict {

    private static final String BUNDLE = "org.sillok.server.commandline.verdict";
    private static final long TELL_EVERY_NANOS = 1_000_000_000L;
    private static final int MOST = 20;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale language;
    private final ResourceBundle words;
    private final long began = System.nanoTime();
    private long told = System.nanoTime();

    Verdict(PrintWriter out, PrintWriter err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.words =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    void progress(long positions) {
        if (System.nanoTime() - told >= TELL_EVERY_NANOS) {
            told = System.nanoTime();
            err.println(sentence("progress", positions, (long) (positions * 1e9 / (told - began))));
            err.flush();
        }
    }

    void tell(Examination examination) {
        out.println(sentence(examination.isIntact() ? "intact" : "altered"));
        out.println(sentence("size", examination.size(), examination.checkpoints()));
        out.println(sentence("root", examination.root()));
        if (examination.key() != null) {
            out.println(sentence("key", examination.key()));
        }
        if (examination.leavesAlone()) {
            out.println(sentence("leaves"));
        }
        examination
                .disposals()
                .forEach(each -> out.println(
                        sentence("disposed", each.position(), each.on().toString(), each.meeting(), each.events())));
        if (examination.waiting() > 0) {
            out.println(sentence("waiting", examination.waiting()));
        }
        examination.differences().stream().limit(MOST).forEach(this::tell);
        if (examination.differences().size() > MOST) {
            out.println(sentence("more", examination.differences().size() - MOST));
        }
        if (!examination.trusted()) {
            out.println(sentence("untrusted"));
        }
        out.flush();
    }

    void tell(TimeStamp stamped) {
        out.println(sentence("stamped", stamped.at(), stamped.authority()));
        out.flush();
    }

    private void tell(Difference difference) {
        out.println("  - " + place(difference) + ": "
                + sentence(difference.damage().name()) + " [" + difference.damage() + "]");
        if (difference.event() != null) {
            out.println(sentence("event", difference.event(), String.valueOf(difference.stream())));
        } else if (difference.stream() != null) {
            out.println(sentence("stream", difference.stream()));
        }
        if (!difference.columns().isEmpty()) {
            var one = difference.columns().size() == 1;
            out.println(sentence(one ? "column" : "columns", String.join(", ", difference.columns())));
        }
        if (difference.was() != null) {
            out.println(sentence("was", difference.was()));
        }
    }

    private String place(Difference difference) {
        if (difference.from() == Difference.NOWHERE) {
            return words.getString("nowhere");
        }
        return difference.isExact()
                ? sentence("position", difference.from())
                : sentence("positions", difference.from(), difference.until());
    }

    void tell(NotChecked unread) {
        err.println(sentence("notChecked"));
        err.println("  " + sentence(unread.reason().name(), unread.subject(), unread.detail()));
        err.flush();
    }

    private String sentence(String key, Object... parts) {
        return new MessageFormat(words.getString(key), language).format(parts).stripTrailing();
    }
}
