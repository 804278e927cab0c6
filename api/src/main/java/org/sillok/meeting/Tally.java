package org.sillok.meeting;

import org.sillok.record.Given;

/** The votes as they were counted, only where they were. */
public record Tally(int inFavour, int against, int abstained, int invalid) {

    public int cast() {
        return inFavour + against + abstained + invalid;
    }

    Tally checked(String field) {
        Given.within(field + ".inFavour", inFavour, 0, Given.MANY);
        Given.within(field + ".against", against, 0, Given.MANY);
        Given.within(field + ".abstained", abstained, 0, Given.MANY);
        Given.within(field + ".invalid", invalid, 0, Given.MANY);
        return this;
    }
}
