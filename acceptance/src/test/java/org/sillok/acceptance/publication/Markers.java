package org.sillok.acceptance.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Strings that stand nowhere else: those that must never be seen by the public, and those that must. */
final class Markers {

    /** A name of three syllables, so that it is one. */
    static final String MEMBER = "은닉별";

    static final String MEMBERS_POST = "은닉연구소장";
    static final String PROXY = "은닉달";
    static final String OFFICIAL = "은닉솔";
    static final String OBSERVER = "은닉내";
    static final String SECRETARY = "은닉들";

    private final Set<String> secret =
            new LinkedHashSet<>(List.of(MEMBER, MEMBERS_POST, PROXY, OFFICIAL, OBSERVER, SECRETARY));
    private final Set<String> open = new LinkedHashSet<>();

    /** A word that must not be seen. */
    String secret(String what) {
        var marker = "QZ" + (secret.size() + 100) + "암행" + what;
        secret.add(marker);
        return marker;
    }

    /** A digest or another word of somebody else's making that must not be seen. */
    String secretly(String marker) {
        secret.add(marker);
        return marker;
    }

    /** A word that must be seen. */
    String open(String what) {
        var marker = "WX" + (open.size() + 100) + "만천하" + what;
        open.add(marker);
        return marker;
    }

    Set<String> secrets() {
        return secret;
    }

    Set<String> openOnes() {
        return open;
    }

    /** Which secret markers stand in a text, in any spelling that a machine may give them. */
    List<String> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return secret.stream()
                .filter(marker -> spellings(marker).stream().anyMatch(lower::contains))
                .toList();
    }

    private static List<String> spellings(String marker) {
        var spellings = new ArrayList<String>();
        for (var form : List.of(Form.NFC, Form.NFD)) {
            var normal = Normalizer.normalize(marker, form);
            spellings.add(normal);
            spellings.add(URLEncoder.encode(normal, StandardCharsets.UTF_8));
            spellings.add(escaped(normal, "\\u%04x"));
            spellings.add(escaped(normal, "&#%d;"));
            spellings.add(escaped(normal, "&#x%x;"));
        }
        spellings.add(String.join(" ", marker.split("")));
        return spellings.stream()
                .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String escaped(String text, String form) {
        return text.chars()
                .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : form.formatted(unit))
                .collect(Collectors.joining());
    }
}
