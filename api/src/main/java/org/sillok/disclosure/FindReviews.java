package org.sillok.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Asks what is to be reviewed: decisions in force that withhold something, whose review, or the end of whose decision
 * process, comes up to a day; answered with a page of {@link DisclosureLine}, the most urgent first.
 *
 * @param until the last day that is asked about
 */
public record FindReviews(
        LocalDate until,
        @Nullable String committee,
        int page,
        int size,
        @Nullable Long asOf) implements Question {}
