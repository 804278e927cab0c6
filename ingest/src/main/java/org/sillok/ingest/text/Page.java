package org.sillok.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Span;

/**
 * The text, and which span each character of it belongs to. The first to claim a character has it; what nobody claims is
 * blank or unparsed. So the spans tile the text whatever the readers do.
 */
public final class Page {

    private final Text text;
    private final int[] owner;
    private final List<Span> claims = new ArrayList<>();

    public Page(Text text) {
        this.text = text;
        owner = new int[text.length()];
    }

    public Region whole() {
        return new Region(this, 0, text.length());
    }

    Text text() {
        return text;
    }

    Span claim(int from, int to, String kind, String rule, Certainty certainty) {
        var span = new Span(from, to, kind, rule, certainty);
        claims.add(span);
        text.look(to - from);
        for (int at = from; at < to; at++) {
            owner[at] = owner[at] == 0 ? claims.size() : owner[at];
        }
        return span;
    }

    /** The tiles, in the order of the text. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int at = 1; at <= owner.length; at++) {
            if (at == owner.length || owner[at] != owner[from]) {
                spans.add(tile(from, at));
                from = at;
            }
        }
        return List.copyOf(spans);
    }

    private Span tile(int from, int to) {
        if (owner[from] > 0) {
            var claim = claims.get(owner[from] - 1);
            return new Span(from, to, claim.kind(), claim.rule(), claim.certainty());
        }
        return text.toString().substring(from, to).isBlank()
                ? new Span(from, to, "blank", "blank", Certainty.UNDERSTOOD)
                : new Span(from, to, "unparsed", "none", Certainty.UNPARSED);
    }
}
