package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Establish a seat, with or without a holder. */
public record EstablishSeat(
        String committeeId,
        String seat,
        SeatKind kind,
        SeatRole role,
        boolean councilMember,
        @Nullable Person holder,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements CommitteeCommand {

    public EstablishSeat {
        Given.id("committeeId", committeeId);
        Given.id("seat", seat);
        Given.present("kind", kind);
        Given.present("role", role);
        Term.check(holder, from, until);
    }
}
