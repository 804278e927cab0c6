package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.ItemKind;
import org.sillok.record.Question;

/**
 * What was decided? The answer is a {@link Page} of {@link Decision}s: the aptest first where words are asked for, the
 * latest first otherwise.
 *
 * @param q words that must all be in title, sponsor, motion, amendment, conditions, reason or advice
 * @param sponsor the whole name as recorded
 */
public record SearchDecisions(
        @Nullable String q,
        @Nullable String committee,
        @Nullable Integer year,
        @Nullable ItemKind kind,
        @Nullable Outcome outcome,
        @Nullable String sponsor,
        @Nullable Boolean irregular,
        int page,
        int size,
        @Nullable Long asOf)
        implements Question {}
