package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Give a follow-up up. */
public record DismissFollowUp(
        String meetingId,
        int followUp,
        String reason,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public DismissFollowUp {
        Given.id("meetingId", meetingId);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
