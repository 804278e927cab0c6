package org.sillok.archive.rendering;

import java.util.List;
import java.util.stream.Collectors;

/** A document holds characters that no font here can show; nothing was written. */
public final class Unprintable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TOLD = 20;

    private final transient List<Missing> missing;

    public Unprintable(List<Missing> missing) {
        super("no font shows " + missing.size() + " of its characters: "
                + missing.stream().limit(TOLD).map(Missing::toString).collect(Collectors.joining("; "))
                + (missing.size() > TOLD ? "; …" : "")
                + ". Replace them in a correction, or add a font that holds them.");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    /**
     * A character that cannot be shown.
     *
     * @param where the section and the words before it
     */
    public record Missing(int codePoint, String where) {
        @Override
        public String toString() {
            return "U+%04X (%s)".formatted(codePoint, where);
        }
    }
}
