package org.sillok.committee;

import java.time.LocalDate;
import org.sillok.record.Given;

/** End the committee on a day. */
public record DissolveCommittee(String committeeId, LocalDate on, String reason) implements CommitteeCommand {

    public DissolveCommittee {
        Given.id("committeeId", committeeId);
        Given.present("on", on);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
