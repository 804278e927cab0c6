package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Report a follow-up done. */
public record CompleteFollowUp(
        String meetingId,
        int followUp,
        String result,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public CompleteFollowUp {
        Given.id("meetingId", meetingId);
        Given.text("result", result, Given.PARAGRAPH);
    }
}
