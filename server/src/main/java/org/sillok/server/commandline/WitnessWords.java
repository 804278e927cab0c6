package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.SignedNote;
import org.sillok.server.witness.Contradiction;

/** Tells at a terminal what a witness saw; on standard error, for the note itself may go to the other stream. */
final class WitnessWords {

    private static final String BUNDLE = "org.sillok.server.commandline.witness";

    private final PrintWriter err;
    private final Locale language;
    private final ResourceBundle words;

    WitnessWords(PrintWriter err, Locale language) {
        this.err = err;
        this.language = language;
        this.words =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    void tell(SignedNote note) {
        var checkpoint = Checkpoint.of(note);
        var own = note.signatures().get(note.signatures().size() - 1);
        say("cosigned", checkpoint.origin(), checkpoint.size(), own.name() + '+' + own.id());
    }

    void tellTaken() {
        say("taken");
    }

    void tellNotTaken(String address, String answer) {
        say("notTaken", address, answer);
    }

    void tell(Contradiction refused) {
        say("refused");
        say(refused.damage().name());
        say("seen", refused.seen());
        say("told", refused.told());
        say("next");
    }

    private void say(String key, Object... figures) {
        err.println(new MessageFormat(words.getString(key), language).format(figures));
        err.flush();
    }
}
