package org.sillok.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where a fact was taken that nobody typed in: kept in the event's metadata.
 *
 * @param source the SHA-256 digest of the document
 * @param span where it says so: pairs of first character and the one behind the last, such as {@code 120-134,180-192};
 *     empty where it follows from the document as a whole
 * @param ruleSet the version of the rules that it was read by
 * @param confirmedBy who looked at the reading and took it over
 */
public record Provenance(String source, String span, String ruleSet, String confirmedBy) {

    public static final String SOURCE = "source";
    public static final String SPAN = "span";
    public static final String RULE_SET = "ruleSet";
    public static final String CONFIRMED_BY = "confirmedBy";

    /** Reads the metadata of an event; null where it was not taken from a document. */
    static @Nullable Provenance of(Map<String, ?> metadata) {
        var source = metadata.get(SOURCE);
        return source == null
                ? null
                : new Provenance(
                        source.toString(),
                        text(metadata, SPAN),
                        text(metadata, RULE_SET),
                        text(metadata, CONFIRMED_BY));
    }

    Map<String, String> metadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(SOURCE, source);
        metadata.put(SPAN, span);
        metadata.put(RULE_SET, ruleSet);
        metadata.put(CONFIRMED_BY, confirmedBy);
        return metadata;
    }

    private static String text(Map<String, ?> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? "" : value.toString();
    }
}
