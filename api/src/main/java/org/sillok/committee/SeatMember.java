package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Seat a person for a term; without an end it lasts until the seat is vacated. */
public record SeatMember(
        String committeeId,
        String seat,
        Person holder,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements CommitteeCommand {

    public SeatMember {
        Given.id("committeeId", committeeId);
        Given.id("seat", seat);
        Given.present("holder", holder);
        Term.check(holder, from, until);
    }
}
