package org.sillok.committee;

import org.sillok.record.Given;

/** Put rules in force from a day on. */
public record AdoptRules(String committeeId, Rulebook rules) implements CommitteeCommand {

    public AdoptRules {
        Given.id("committeeId", committeeId);
        Given.present("rules", rules).checked("rules");
    }
}
