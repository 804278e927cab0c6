package org.sillok.archive.document;

import org.sillok.decision.Outcome;
import org.sillok.meeting.Passage;
import org.sillok.meeting.Referral;

/** What an item came to. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Passage passage) {
        return switch (passage) {
            case AS_PROPOSED -> Outcome.PASSED_AS_PROPOSED;
            case AMENDED -> Outcome.PASSED_AMENDED;
            case CONDITIONAL -> Outcome.PASSED_CONDITIONALLY;
        };
    }

    static Outcome of(Referral to) {
        return switch (to) {
            case SUBCOMMITTEE -> Outcome.REFERRED_TO_SUBCOMMITTEE;
            case RECONSIDERATION -> Outcome.REFERRED_FOR_RECONSIDERATION;
        };
    }
}
