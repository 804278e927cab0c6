package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Take an item off the agenda. */
public record WithdrawAgendaItem(
        String meetingId, int item, String reason, @Nullable OffsetDateTime at) implements MeetingCommand {

    public WithdrawAgendaItem {
        Given.id("meetingId", meetingId);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
