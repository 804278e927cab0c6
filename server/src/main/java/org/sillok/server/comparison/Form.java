package org.sillok.server.comparison;

import java.util.regex.Pattern;

/** The form in which titles are compared: years in full, and no difference in blanks. */
final class Form {

    private static final Pattern SHORT_YEAR = Pattern.compile("['’‘](\\d{2})년");

    private Form() {}

    static String words(String title) {
        return SHORT_YEAR.matcher(title.strip()).replaceAll("20$1년").replaceAll("\\s+", " ");
    }
}
