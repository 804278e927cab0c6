package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Record how the members answered a question.
 *
 * @param tally only if votes were counted
 * @param roll only with a roll call
 * @param casting the presiding member's casting vote, only with a tie and a rule for it
 */
public record TakeVote(
        String meetingId,
        int question,
        VoteMethod method,
        @Nullable Tally tally,
        List<RollEntry> roll,
        @Nullable Choice casting,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public TakeVote {
        Given.id("meetingId", meetingId);
        Given.present("method", method);
        roll = Given.list("roll", roll);
        roll.forEach(entry -> RollCall.check(entry));
        Given.agrees(
                "roll",
                roll.isEmpty() || method == VoteMethod.ROLL_CALL || method == VoteMethod.WRITTEN,
                "with ROLL_CALL or WRITTEN only");
        Given.agrees("tally", tally == null || method != VoteMethod.NO_OBJECTION, "never with NO_OBJECTION");
        Given.agrees("casting", casting != Choice.ABSTAINED, "IN_FAVOUR or AGAINST");
        if (tally != null) {
            tally.checked("tally");
        }
    }
}
