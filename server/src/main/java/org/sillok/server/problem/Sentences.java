package org.sillok.server.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What problems are called, in Korean and English; Korean where a caller asks for neither. */
final class Sentences {

    static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private static final String BUNDLE = "org.sillok.server.problem.problems";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]*)]");

    private Sentences() {}

    static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.KOREAN;
        }
        try {
            var chosen = Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return chosen == null ? Locale.KOREAN : chosen;
        } catch (IllegalArgumentException malformed) {
            return Locale.KOREAN;
        }
    }

    static String title(String slug, Locale language) {
        return bundle(language).getString(slug + ".title");
    }

    /**
     * The sentence with each {@code {name}} replaced by the member of that name; a missing one reads as a dash, and what
     * stands with it in square brackets is left out.
     */
    static String detail(String slug, Locale language, Map<String, Object> members) {
        var whole = OPTIONAL.matcher(bundle(language).getString(slug + ".detail"))
                .replaceAll(part -> Matcher.quoteReplacement(known(part.group(1), members) ? part.group(1) : ""));
        var matcher = NAME.matcher(whole);
        return matcher.replaceAll(found -> {
            var member = members.get(found.group(1));
            return Matcher.quoteReplacement(member == null ? "–" : word(found.group(1), member, language));
        });
    }

    private static boolean known(String part, Map<String, Object> members) {
        return NAME.matcher(part).results().allMatch(name -> members.containsKey(name.group(1)));
    }

    static boolean tells(String slug, Locale language) {
        var bundle = bundle(language);
        return bundle.containsKey(slug + ".title") && bundle.containsKey(slug + ".detail");
    }

    /** A word of ours reads in the caller's language; whatever else there is reads as it is. */
    private static String word(String name, Object member, Locale language) {
        var key = "word." + member;
        var ours = (member instanceof Enum<?> || name.equals("what"))
                && bundle(language).containsKey(key);
        return ours ? bundle(language).getString(key) : String.valueOf(member);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
