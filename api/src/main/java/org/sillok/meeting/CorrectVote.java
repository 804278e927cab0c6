package org.sillok.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Correct the tally or the roll of a vote. */
public record CorrectVote(
        String meetingId, int question, @Nullable Tally tally, List<RollEntry> roll, String reason, String by)
        implements MeetingCommand {

    public CorrectVote {
        Given.id("meetingId", meetingId);
        roll = Given.list("roll", roll);
        roll.forEach(entry -> RollCall.check(entry));
        if (tally != null) {
            tally.checked("tally");
        }
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("by", by, Given.LINE);
    }
}
