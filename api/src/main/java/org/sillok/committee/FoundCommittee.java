package org.sillok.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Found a committee on its legal basis. */
public record FoundCommittee(
        String committeeId,
        String name,
        String hostBody,
        String legalBasis,
        @Nullable String minutesBasis,
        @Nullable String succeeds,
        LocalDate on)
        implements CommitteeCommand {

    public FoundCommittee {
        Given.id("committeeId", committeeId);
        Given.text("name", name, Given.LINE);
        Given.text("hostBody", hostBody, Given.LINE);
        Given.text("legalBasis", legalBasis, Given.LINE);
        Given.optional("minutesBasis", minutesBasis, Given.LINE);
        Given.optional("succeeds", succeeds, Given.LINE);
        Given.present("on", on);
    }
}
