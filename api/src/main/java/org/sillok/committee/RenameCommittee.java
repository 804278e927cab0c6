package org.sillok.committee;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Give the committee another name from a day on. */
public record RenameCommittee(String committeeId, String name, LocalDate from, String reason)
        implements CommitteeCommand {

    public RenameCommittee {
        Given.id("committeeId", committeeId);
        Given.text("name", name, Given.LINE);
        Given.present("from", from);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
