package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.ItemKind;

/**
 * Which decisions are meant: those to which all applies that is not null.
 *
 * @param q words that must all be in title, sponsor, motion, amendment, conditions, reason or advice
 * @param sponsor the whole name as recorded
 */
public record DecisionFilter(
        @Nullable String q,
        @Nullable String committee,
        @Nullable Integer year,
        @Nullable ItemKind kind,
        @Nullable Outcome outcome,
        @Nullable String sponsor,
        @Nullable Boolean irregular) {

    /** The question for a page of them. */
    public SearchDecisions page(int page, int size, @Nullable Long asOf) {
        return new SearchDecisions(q, committee, year, kind, outcome, sponsor, irregular, page, size, asOf);
    }
}
