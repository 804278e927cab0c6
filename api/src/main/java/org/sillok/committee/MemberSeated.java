package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a seat.
 *
 * @param from null where the source does not say since when
 * @param until the last day of the term; null where it has no end
 */
public record MemberSeated(
        String committeeId,
        String seat,
        Person holder,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements CommitteeEvent {}
