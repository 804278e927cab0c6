package org.sillok.server.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language that somebody is answered in. */
public final class Language {

    /** What somebody chose on a page. */
    public static final String COOKIE = "language";

    private static final List<String> TERMINAL = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {}

    /** English where a terminal is set to it, otherwise Korean. */
    public static Locale ofTerminal(Map<String, String> environment) {
        var set = TERMINAL.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        return set.isPresent() && set.get().startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    /** What somebody chose here, or else what the caller accepts. */
    public static Locale of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
                }
            }
        }
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Korean or English by what a caller accepts; Korean where it is neither. */
    public static Locale of(@Nullable String acceptLanguage) {
        return Sentences.language(acceptLanguage);
    }
}
