package org.sillok.ingest.text;

import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

/**
 * The decoded text, which counts each look at a character. A reader that looks too often is stopped: the time limit is
 * one of steps, so that the same source is refused on every machine or on none.
 */
public final class Text implements CharSequence {

    /** Looks allowed for each character; a real report needs about a tenth of them. */
    static final int LOOKS_EACH = 2_000;

    private static final long LOOKS_ANYHOW = 1_000_000;

    private final String words;
    private final long allowed;
    private long looks;

    public Text(String words) {
        this.words = words;
        allowed = LOOKS_ANYHOW + (long) LOOKS_EACH * words.length();
    }

    /** How often a character was looked at so far. */
    public long looks() {
        return looks;
    }

    void look(int characters) {
        looks += characters;
        if (looks > allowed) {
            throw new UnreadableSource(Reason.TOO_HARD, allowed + " steps");
        }
    }

    @Override
    public int length() {
        return words.length();
    }

    @Override
    public char charAt(int index) {
        look(1);
        return words.charAt(index);
    }

    @Override
    public String subSequence(int from, int to) {
        look(to - from);
        return words.substring(from, to);
    }

    @Override
    public String toString() {
        return words;
    }
}
