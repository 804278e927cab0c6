package org.sillok.command.meeting;

import static org.sillok.meeting.Choice.IN_FAVOUR;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.VoteTaken;

/** Counts members and votes as one would on fingers, without the formulas that it is to check. */
record Counting(MeetingConvened call) {

    boolean carried(VoteTaken vote, int counted) {
        var tally = vote.tally();
        if (tally == null) {
            return true;
        }
        var tie = tally.inFavour() == tally.against();
        var cast = tie && vote.casting() == IN_FAVOUR && call.rules().castingVote() != null;
        return cast || tally.inFavour() >= neededToDecide(counted);
    }

    int neededToOpen() {
        var rule = call.rules().opening();
        var members = call.members().size();
        return switch (rule.kind()) {
            case MAJORITY_OF_MEMBERS -> least(needed -> 2 * needed > members);
            case TWO_THIRDS_OF_MEMBERS -> least(needed -> 3 * needed >= 2 * members);
            case FIXED_NUMBER -> Objects.requireNonNull(rule.members());
        };
    }

    int neededToDecide(int counted) {
        return switch (call.rules().deciding().kind()) {
            case MAJORITY_OF_PRESENT -> least(needed -> 2 * needed > counted);
            case MAJORITY_OF_MEMBERS ->
                least(needed -> 2 * needed > call.members().size());
            case TWO_THIRDS_OF_PRESENT -> least(needed -> needed > 0 && 3 * needed >= 2 * counted);
        };
    }

    private static int least(IntPredicate enough) {
        return IntStream.range(0, 1_000).filter(enough).findFirst().orElseThrow();
    }
}
