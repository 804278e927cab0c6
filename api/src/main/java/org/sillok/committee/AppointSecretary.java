package org.sillok.committee;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Appoint the secretary (간사) from a day on. */
public record AppointSecretary(String committeeId, Person secretary, LocalDate from) implements CommitteeCommand {

    public AppointSecretary {
        Given.id("committeeId", committeeId);
        Given.present("secretary", secretary).checked("secretary");
        Given.present("from", from);
    }
}
