package org.sillok.query.decision;

import org.sillok.decision.Outcome;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Referral;

/** The log's words for what the events of a meeting say. */
public final class Outcomes {

    private Outcomes() {}

    public static Outcome of(Passage passage) {
        return switch (passage) {
            case AS_PROPOSED -> Outcome.PASSED_AS_PROPOSED;
            case AMENDED -> Outcome.PASSED_AMENDED;
            case CONDITIONAL -> Outcome.PASSED_CONDITIONALLY;
        };
    }

    public static Outcome of(Referral to) {
        return switch (to) {
            case SUBCOMMITTEE -> Outcome.REFERRED_TO_SUBCOMMITTEE;
            case RECONSIDERATION -> Outcome.REFERRED_FOR_RECONSIDERATION;
        };
    }
}
