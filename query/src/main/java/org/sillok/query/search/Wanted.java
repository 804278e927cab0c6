package org.sillok.query.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found, all of them, anywhere in a text: the condition and the rank in SQL, over a table with the columns
 * {@code plain} (the folded words), {@code bigrams} and {@code morphemes}.
 */
public final class Wanted {

    private final List<String> words;

    private Wanted(List<String> words) {
        this.words = words;
    }

    /** The distinct words of what was typed; nothing typed wants nothing. */
    public static Wanted in(@Nullable String typed) {
        return new Wanted(
                typed == null
                        ? List.of()
                        : Folding.words(typed).stream().distinct().toList());
    }

    public boolean nothing() {
        return words.isEmpty();
    }

    /** A condition that holds exactly where each word is part of the folded text. */
    public String condition(String alias) {
        var conditions = new ArrayList<String>();
        conditions.add(alias + ".bigrams @@ :bigrams::tsquery");
        for (var i = 0; i < words.size(); i++) {
            if (!Bigrams.decide(words.get(i))) {
                conditions.add("strpos(" + alias + ".plain, :word" + i + ") > 0");
            }
        }
        return String.join(" and ", conditions);
    }

    /**
     * How apt a text is: one point for each word that the dictionary sees in it, and one for each that begins a word of
     * the text; none for an accident such as 시장 in 다시장만.
     */
    public String rank(String alias) {
        var points = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            points.add("(strpos(' ' || " + alias + ".plain, ' ' || :word" + i + ") > 0)::int");
            if (!Morphemes.lexemes(words.get(i)).isEmpty()) {
                points.add("(" + alias + ".morphemes @@ :morphemes" + i + "::tsquery)::int");
            }
        }
        return points.isEmpty() ? "0::int" : String.join(" + ", points);
    }

    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (nothing()) {
            return parameters;
        }
        parameters.put("bigrams", words.stream().map(Bigrams::wanted).collect(Collectors.joining(" & ")));
        for (var i = 0; i < words.size(); i++) {
            parameters.put("word" + i, words.get(i));
            var morphemes = Morphemes.lexemes(words.get(i));
            if (!morphemes.isEmpty()) {
                parameters.put("morphemes" + i, all(morphemes));
            }
        }
        return parameters;
    }

    /** A lexeme may hold a space only within quotes, where no word has one. */
    private static String all(String lexemes) {
        return lexemes.strip().replace("' '", "' & '");
    }
}
