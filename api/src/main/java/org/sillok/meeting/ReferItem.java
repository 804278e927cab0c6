package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Declare an item referred. */
public record ReferItem(
        String meetingId,
        int item,
        @Nullable Integer question,
        Referral to,
        @Nullable String reason,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public ReferItem {
        Given.id("meetingId", meetingId);
        Given.present("to", to);
        Given.optional("reason", reason, Given.PARAGRAPH);
    }
}
