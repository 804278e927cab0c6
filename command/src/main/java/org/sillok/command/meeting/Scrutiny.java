package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE;
import static org.sillok.meeting.MeetingRule.A_COUNTED_VOTE_HAS_A_TALLY;
import static org.sillok.meeting.MeetingRule.A_MEMBER_VOTES_ONCE;
import static org.sillok.meeting.MeetingRule.NO_MORE_VOTES_THAN_MEMBERS;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_VOTE;
import static org.sillok.meeting.MeetingRule.THE_TALLY_MATCHES_THE_ROLL;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Choice;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;

/** Examines a vote, when it is taken and when it is corrected (검표). */
final class Scrutiny {

    private final Call call;
    private final Roll roll;
    private final Recusals recusals;

    Scrutiny(Call call, Roll roll, Recusals recusals) {
        this.call = call;
        this.roll = roll;
        this.recusals = recusals;
    }

    /** The tally as it was given, or counted from the roll; null where neither was. */
    static @Nullable Tally tally(@Nullable Tally given, List<RollEntry> roll) {
        return given == null && !roll.isEmpty() ? count(roll) : given;
    }

    void examine(Verdict verdict, Vote vote, Collection<Integer> items) {
        examineRoll(verdict, vote, items);
        examineTally(verdict, vote, items);
        verdict.requires(
                vote.casting() == null || (call.rules().castingVote() != null && Vote.tie(vote.tally())),
                A_CASTING_VOTE_NEEDS_A_RULE_AND_A_TIE,
                Map.of());
    }

    private void examineRoll(Verdict verdict, Vote vote, Collection<Integer> items) {
        var seats = new HashSet<String>();
        for (var entry : vote.roll()) {
            var seat = entry.seat();
            call.member(seat);
            var because = Map.<String, Object>of("seat", seat);
            verdict.requires(seats.add(seat), A_MEMBER_VOTES_ONCE, because);
            verdict.requires(vote.room().counted().contains(seat), roll.absence(), ONLY_THE_PRESENT_VOTE, because);
            recusals.mustStepAside(verdict, seat, items);
        }
    }

    private void examineTally(Verdict verdict, Vote vote, Collection<Integer> items) {
        var tally = vote.tally();
        if (tally == null) {
            verdict.requiresStated(vote.method() == VoteMethod.NO_OBJECTION, A_COUNTED_VOTE_HAS_A_TALLY, Map.of());
            return;
        }
        if (vote.roll().isEmpty()) {
            verdict.requiresStated(vote.method() != VoteMethod.ROLL_CALL, THE_TALLY_MATCHES_THE_ROLL, Map.of());
        } else {
            var counted = count(vote.roll());
            verdict.requires(
                    tally.equals(counted), THE_TALLY_MATCHES_THE_ROLL, Map.of("tally", tally, "roll", counted));
        }
        var eligible = vote.room().without(recusals.fromAny(items)).present();
        verdict.requires(
                tally.cast() <= eligible,
                roll.absence(),
                NO_MORE_VOTES_THAN_MEMBERS,
                Map.of("cast", tally.cast(), "members", eligible));
    }

    private static Tally count(List<RollEntry> roll) {
        return new Tally(count(roll, Choice.IN_FAVOUR), count(roll, Choice.AGAINST), count(roll, Choice.ABSTAINED), 0);
    }

    private static int count(List<RollEntry> roll, Choice choice) {
        return (int) roll.stream().filter(entry -> entry.choice() == choice).count();
    }
}
