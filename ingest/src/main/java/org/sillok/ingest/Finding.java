package org.sillok.ingest;

import java.util.List;

/**
 * Something in the source that does not agree, or that it leaves open. It is told and never mended.
 *
 * @param rule the check that found it, such as {@code expenses.sum}
 * @param spans where it stands; both places where two disagree
 */
public record Finding(String rule, String korean, String english, List<Span> spans) {

    public Finding {
        spans = List.copyOf(spans);
    }
}
