package org.sillok.server.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.audit.Observation;
import org.sillok.server.page.Words;

/** The facts of an observation in the words of the reader's language, in their order. */
public final class Facts {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** By which fact a word of ours is told, and what it is a word of. */
    private static final Map<String, String> WORDS = Map.of(
            "finding", "Finding.",
            "level", "Openness.",
            "nature", "Nature.",
            "corrected", "Minutes.Corrected.");

    private final Words words;

    Facts(Words words) {
        this.words = words;
    }

    /** What each is called, and what it is. */
    public Map<String, String> of(Observation observation) {
        var told = new LinkedHashMap<String, String>();
        observation.facts().forEach((name, value) -> told.put(words.say("monitors.fact." + name), said(name, value)));
        return told;
    }

    private String said(String name, String value) {
        if (WORDS.containsKey(name)) {
            return words.say(WORDS.get(name) + value);
        }
        return DAY.matcher(value).matches() ? words.day(LocalDate.parse(value)) : value;
    }
}
