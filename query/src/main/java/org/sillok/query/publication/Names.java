package org.sillok.query.publication;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.Piece;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.Withheld;

/**
 * The names that are withheld, found wherever they stand: composed or not, in letters of either width, with blanks or
 * unseen characters between the syllables.
 */
final class Names {

    private static final String BETWEEN = "[\\s\\p{Z}\\p{Cf}\\p{Mn}·ㆍ]*";

    /** Of a name of two syllables: 이안 is not the 이 안 of 이 안건. */
    private static final String BETWEEN_TWO = "[\\p{Cf}\\p{Mn}]*";

    private static final int TO_FULL_WIDTH = 0xFEE0;

    private final Map<String, Withheld> withheld = new LinkedHashMap<>();
    private Pattern anywhere = Pattern.compile("(?!)");

    /** Withholds one more name. */
    void add(@Nullable String name, Withheld why) {
        var plain = plain(name);
        if (plain.isEmpty() || withheld.putIfAbsent(plain, why) != null) {
            return;
        }
        anywhere = Pattern.compile(
                withheld.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Names::pattern)
                        .collect(joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Why a name is withheld; null where it is not. */
    @Nullable
    Withheld of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var found = anywhere.matcher(composed(name));
        return found.find() ? why(found.group()) : null;
    }

    /** The text with gaps where the names stood. */
    List<Piece> masked(String text) {
        var pieces = new ArrayList<Piece>();
        var composed = composed(text);
        var found = anywhere.matcher(composed);
        var shown = 0;
        while (found.find()) {
            addText(pieces, composed.substring(shown, found.start()));
            pieces.add(Piece.gap(why(found.group())));
            shown = found.end();
        }
        addText(pieces, composed.substring(shown));
        return pieces;
    }

    /** The text with ○○○ where the names stood, for where there is no room for a gap. */
    @Nullable
    String struck(@Nullable String text) {
        return text == null ? null : anywhere.matcher(composed(text)).replaceAll(PublicPerson.MASK);
    }

    private static void addText(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(text));
        }
    }

    private Withheld why(String found) {
        var name = plain(found);
        return withheld.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                // Found by its pattern and spelled otherwise: withheld all the same, under the first ground there is.
                .orElseGet(() -> withheld.values().iterator().next());
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : composed(name).replaceAll(BETWEEN, "");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    private static String pattern(String name) {
        var between = name.codePointCount(0, name.length()) <= 2 ? BETWEEN_TWO : BETWEEN;
        return name.codePoints().mapToObj(Names::either).collect(joining(between));
    }

    private static String either(int point) {
        var letter = Pattern.quote(Character.toString(point));
        return point > ' ' && point <= '~'
                ? "(?:" + letter + "|" + Character.toString(point + TO_FULL_WIDTH) + ")"
                : letter;
    }
}
