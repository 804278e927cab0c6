package org.sillok.ingest;

import java.util.List;

/**
 * What was read from a source. The same bytes under the same rule set give the same reading.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param spans they tile the text: each begins where the one before it ends
 */
public record Reading(
        String sha256,
        String mediaType,
        String ruleSet,
        String text,
        List<Span> spans,
        List<Finding> findings,
        Coverage coverage,
        Proposal proposal) {

    public Reading {
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }
}
