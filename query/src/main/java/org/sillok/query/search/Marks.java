package org.sillok.query.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the words that were looked for stand in a text, found as {@link Wanted} finds them. */
public final class Marks {

    private static final int BEFORE = 40;

    private final List<String> words;

    private Marks(List<String> words) {
        this.words = words;
    }

    /** A part of a text. */
    public record Piece(String text, boolean found) {}

    /** Those of what was typed; nothing typed marks nothing. */
    public static Marks of(@Nullable String typed) {
        return new Marks(typed == null ? List.of() : Folding.words(typed));
    }

    public boolean nothing() {
        return words.isEmpty();
    }

    /** Whether any of the words stands in the text. */
    public boolean in(String text) {
        return !found(text).isEmpty();
    }

    /** The whole text. */
    public List<Piece> whole(String text) {
        return pieces(text, found(text), 0, text.length());
    }

    /** So much of it as is shown: from a little before the first word found; an ellipsis stands for the rest. */
    public List<Piece> excerpt(String text, int longest) {
        var found = found(text);
        if (text.length() <= longest) {
            return pieces(text, found, 0, text.length());
        }
        var first = found.isEmpty() ? 0 : Math.max(0, found.nextSetBit(0) - BEFORE);
        var from = whole(text, Math.min(first, text.length() - longest));
        var until = whole(text, Math.min(text.length(), from + longest));
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        pieces.addAll(pieces(text, found, from, until));
        if (until < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Piece> pieces(String text, BitSet found, int from, int until) {
        var pieces = new ArrayList<Piece>();
        for (var at = from; at < until; ) {
            var marked = found.get(at);
            var next = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            var end = next < 0 ? until : Math.min(next, until);
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }

    /** The characters of the text that are part of a word; folding is by what a reader takes for one character. */
    private BitSet found(String text) {
        var found = new BitSet(text.length());
        if (words.isEmpty()) {
            return found;
        }
        var folded = new StringBuilder();
        var origins = new ArrayList<Integer>();
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        for (int from = 0, until = characters.next();
                until != BreakIterator.DONE;
                from = until, until = characters.next()) {
            var part = Folding.fold(text.substring(from, until));
            folded.append(part);
            for (var i = 0; i < part.length(); i++) {
                origins.add(from);
            }
        }
        origins.add(text.length());
        words.forEach(word -> mark(folded, word, origins, found));
        return found;
    }

    private static void mark(StringBuilder folded, String word, List<Integer> origins, BitSet found) {
        for (var at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            found.set(origins.get(at), origins.get(at + word.length()));
        }
    }
}
