package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Declare an item rejected. */
public record RejectResolution(
        String meetingId,
        int item,
        @Nullable Integer question,
        @Nullable String reason,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public RejectResolution {
        Given.id("meetingId", meetingId);
        Given.optional("reason", reason, Given.PARAGRAPH);
    }
}
