package org.sillok.committee;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Give the holder of a seat another role from a day on. */
public record ElectOfficer(String committeeId, String seat, SeatRole role, LocalDate from) implements CommitteeCommand {

    public ElectOfficer {
        Given.id("committeeId", committeeId);
        Given.id("seat", seat);
        Given.present("role", role);
        Given.present("from", from);
    }
}
