package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Record that a member leaves. */
public record RecordDeparture(
        String meetingId, String seat, @Nullable OffsetDateTime at) implements MeetingCommand {

    public RecordDeparture {
        Given.id("meetingId", meetingId);
        Given.id("seat", seat);
    }
}
