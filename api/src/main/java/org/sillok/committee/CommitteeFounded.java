package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee exists from a day on.
 *
 * @param minutesBasis the article that obliges it to keep minutes; null where the source does not say
 * @param succeeds the id of the committee whose terms carry over
 */
public record CommitteeFounded(
        String committeeId,
        String name,
        String hostBody,
        String legalBasis,
        @Nullable String minutesBasis,
        @Nullable String succeeds,
        LocalDate on)
        implements CommitteeEvent {}
