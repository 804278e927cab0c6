package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Close the meeting. */
public record CloseMeeting(String meetingId, @Nullable OffsetDateTime at) implements MeetingCommand {

    public CloseMeeting {
        Given.id("meetingId", meetingId);
    }
}
