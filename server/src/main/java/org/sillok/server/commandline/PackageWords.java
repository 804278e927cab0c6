package org.sillok.server.commandline;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Says at a terminal what becomes of packages. */
final class PackageWords {

    private static final String BUNDLE = "org.sillok.server.commandline.packages";

    private final Locale language;
    private final ResourceBundle words;

    PackageWords(Locale language) {
        this.language = language;
        this.words =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String sentence(String key, Object... parts) {
        return new MessageFormat(words.getString(key), language).format(parts);
    }

    void say(PrintWriter to, String key, Object... parts) {
        to.println(sentence(key, parts));
        to.flush();
    }
}
