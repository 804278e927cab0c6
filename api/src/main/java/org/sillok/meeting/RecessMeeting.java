package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Interrupt the meeting. */
public record RecessMeeting(String meetingId, @Nullable OffsetDateTime at) implements MeetingCommand {

    public RecessMeeting {
        Given.id("meetingId", meetingId);
    }
}
