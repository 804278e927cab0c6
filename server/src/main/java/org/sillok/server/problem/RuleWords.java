package org.sillok.server.problem;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the rules of a meeting say, in the language of the page that tells of them; templates call it {@code @rules}. */
public final class RuleWords {

    /**
     * What a rule is called.
     *
     * @param rule its name, such as {@code A_QUORUM_DECIDES}
     */
    public String title(String rule) {
        var language = LocaleContextHolder.getLocale();
        return Sentences.tells(slug(rule), language) ? Sentences.title(slug(rule), language) : rule;
    }

    /** What it means where it is not kept; empty for one that has no sentence of ours. */
    public String detail(String rule, Map<String, String> because) {
        var language = LocaleContextHolder.getLocale();
        return Sentences.tells(slug(rule), language) ? Sentences.detail(slug(rule), language, Map.copyOf(because)) : "";
    }

    private static String slug(String rule) {
        return rule.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
