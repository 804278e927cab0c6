package org.sillok.server.decision;

import org.sillok.decision.FollowUpState;
import org.sillok.decision.Outcome;

/** The colour beside the word, which says the same; templates call it {@code @decisions}. */
public final class Tones {

    Tones() {}

    public String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED_AS_PROPOSED, PASSED_AMENDED, PASSED_CONDITIONALLY -> "good";
            case REJECTED -> "bad";
            case DEFERRED, REFERRED_TO_SUBCOMMITTEE, REFERRED_FOR_RECONSIDERATION -> "amber";
            case ADVISED -> "blue";
        };
    }

    public String tone(FollowUpState state) {
        return switch (state) {
            case OPEN -> "blue";
            case DONE -> "good";
            case DISMISSED -> "";
        };
    }
}
