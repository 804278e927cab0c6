package org.sillok.server.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.disclosure.Part;

/**
 * A place in a speech where words stand that somebody looks for, with a little of what is around them.
 *
 * @param from the first character, in UTF-16 units of the speech
 * @param to behind the last
 */
record Occurrence(int speech, int from, int to, String before, String words, String after) {

    private static final int AROUND = 30;

    /** So many are shown; whoever finds more types more of the words. */
    static final int MOST = 50;

    /** Where the words stand, however their blanks and line ends were copied. */
    static List<Occurrence> of(String words, int speech, String text) {
        var found = new ArrayList<Occurrence>();
        if (words.isBlank()) {
            return found;
        }
        var place =
                Stream.of(words.strip().split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var places = Pattern.compile(place).matcher(text);
        for (var at = 0; at < text.length() && found.size() < MOST && places.find(at); at = places.start() + 1) {
            found.add(at(speech, places.start(), places.end(), text));
        }
        return found;
    }

    static Occurrence at(int speech, int from, int to, String text) {
        return new Occurrence(
                speech,
                from,
                to,
                text.substring(Math.max(0, from - AROUND), from),
                text.substring(from, to),
                text.substring(to, Math.min(text.length(), to + AROUND)));
    }

    /** As a form spells the part. */
    public String value() {
        return Choice.value(Part.span(speech, from, to));
    }
}
