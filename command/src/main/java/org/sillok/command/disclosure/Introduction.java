package org.sillok.command.disclosure;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sillok.committee.Person;

/** Finds where a speaker whose name is hidden says who is speaking. */
final class Introduction {

    /** Shorter words stand in any text by chance. */
    private static final int TELLING = 3;

    private static final String BEFORE = "(저는|제가|저희는|본인은|본 위원은|나는)[^.?!\\n]{0,20}";
    private static final String BEHIND = "[^.?!\\n]{0,10}(입니다|이라고 합니다|라고 합니다|이올시다)";

    private Introduction() {}

    /** Whether somebody whom the meeting names introduces himself or herself in the speech. */
    static boolean isIn(Speech speech, People people) {
        return people.names().stream().anyMatch(name -> introduces(speech.text(), name));
    }

    /** Whether the speech tells the post or the body that its speaker comes from. */
    static boolean tellsWherefrom(Speech speech, Person speaker) {
        return Stream.of(speaker.affiliation(), speaker.post())
                .filter(word -> word != null && word.length() >= TELLING)
                .anyMatch(speech.text()::contains);
    }

    private static boolean introduces(String text, String name) {
        var quoted = Pattern.quote(name);
        return text.contains(name)
                && Pattern.compile(BEFORE + quoted + "|" + quoted + BEHIND)
                        .matcher(text)
                        .find();
    }
}
