package org.sillok.ingest;

/**
 * A stretch of the decoded text, in UTF-16 units.
 *
 * @param kind what it is, such as {@code roster.row}
 * @param rule the rule that read it; stable within a version of the rule set
 */
public record Span(int from, int to, String kind, String rule, Certainty certainty) {

    public int length() {
        return to - from;
    }
}
