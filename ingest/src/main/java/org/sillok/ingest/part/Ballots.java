package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Minutes.Entry;
import org.sillok.ingest.text.Bounded;

/** Where the minutes show that a question was put and at once answered with 이의없음. */
public record Ballots(List<Ballot> ballots) {

    /** The speech that puts the question, the sentence that holds it, and the speech that answers. */
    public record Ballot(Entry question, String motion, Entry answer) {}

    private static final Pattern QUESTION =
            Bounded.pattern("(?:가결|의결|통과|결정|처리)하고자|(?:가결|의결|통과)하는\\s?것에|이의\\s?(?:가\\s?)?(?:없으|있으|없습니까|있습니까)");
    private static final Pattern ANSWER =
            Bounded.pattern("\\A\\s{0,3}\\(?(?:전원\\s?)?이의\\s?(?:가\\s?)?없(?:음|습니다|습니다\\.)");
    private static final Pattern SENTENCE_END = Bounded.pattern("[.?!](?=\\s)");

    public static Ballots of(Minutes minutes) {
        var found = new ArrayList<Ballot>();
        @Nullable Entry before = null;
        for (var speech : minutes.those(Minutes.Kind.SPEECH)) {
            if (before != null && ANSWER.matcher(speech.words().words()).find()) {
                var motion = motion(before.words().words());
                if (motion != null) {
                    found.add(new Ballot(before, motion, speech));
                }
            }
            before = speech;
        }
        return new Ballots(List.copyOf(found));
    }

    private static @Nullable String motion(String speech) {
        var question = QUESTION.matcher(speech);
        if (!question.find()) {
            return null;
        }
        int from = 0;
        var end = SENTENCE_END.matcher(speech);
        while (end.find() && end.end() <= question.start()) {
            from = end.end();
        }
        int until = end.hitEnd() || end.end() <= from ? speech.length() : end.end();
        return speech.substring(from, until).strip();
    }
}
