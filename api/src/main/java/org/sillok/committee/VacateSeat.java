package org.sillok.committee;

import java.time.LocalDate;
import org.sillok.record.Given;

/** End the term of the holder of a seat. */
public record VacateSeat(String committeeId, String seat, LocalDate on, String reason) implements CommitteeCommand {

    public VacateSeat {
        Given.id("committeeId", committeeId);
        Given.id("seat", seat);
        Given.present("on", on);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
