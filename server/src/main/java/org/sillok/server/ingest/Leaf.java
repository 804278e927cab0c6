package org.sillok.server.ingest;

import java.util.ArrayList;
import java.util.List;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Span;

/**
 * A page of a document's text, cut where its spans begin and end.
 *
 * @param number from 1
 * @param of how many there are
 */
record Leaf(int number, int of, List<Piece> pieces) {

    /** In UTF-16 units; a page of it is read in one go, and the whole of a long document never at once. */
    static final int SIZE = 8_000;

    /** Some of a span, or all of it. */
    record Piece(int from, String text, Span span) {}

    static Leaf of(Reading reading, int wanted) {
        var text = reading.text();
        var of = Math.max(1, (text.length() + SIZE - 1) / SIZE);
        var number = Math.max(1, Math.min(of, wanted));
        var start = start(text, number);
        var end = number == of ? text.length() : start(text, number + 1);
        var pieces = new ArrayList<Piece>();
        for (var span : reading.spans()) {
            var from = Math.max(start, span.from());
            var to = Math.min(end, span.to());
            if (from < to) {
                pieces.add(new Piece(from, text.substring(from, to), span));
            }
        }
        return new Leaf(number, of, pieces);
    }

    /** On which page a place is. */
    static int pageOf(Reading reading, int place) {
        var page = Math.min(place, Math.max(0, reading.text().length() - 1)) / SIZE + 1;
        return place < start(reading.text(), page + 1) ? page : page + 1;
    }

    /** Where in the pages a place is found: at the piece of the span that holds it. */
    static String address(Reading reading, int place) {
        var page = pageOf(reading, place);
        var from = reading.spans().stream()
                .filter(span -> span.from() <= place && place < span.to())
                .mapToInt(Span::from)
                .findFirst()
                .orElse(place);
        return "?page=" + page + "#at-" + Math.max(from, start(reading.text(), page));
    }

    /** A character of two units is not cut. */
    private static int start(String text, int page) {
        var start = (page - 1) * SIZE;
        return start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }
}
