package org.sillok.ingest;

import java.util.List;

/** How much of the text was read, in characters; lost is what no span holds, and must be nothing. */
public record Coverage(int characters, int understood, int ambiguous, int unparsed, int lost) {

    public static Coverage of(String text, List<Span> spans) {
        var understood = sum(spans, Certainty.UNDERSTOOD);
        var ambiguous = sum(spans, Certainty.AMBIGUOUS);
        var unparsed = sum(spans, Certainty.UNPARSED);
        return new Coverage(
                text.length(), understood, ambiguous, unparsed, text.length() - understood - ambiguous - unparsed);
    }

    private static int sum(List<Span> spans, Certainty certainty) {
        return spans.stream()
                .filter(span -> span.certainty() == certainty)
                .mapToInt(Span::length)
                .sum();
    }
}
