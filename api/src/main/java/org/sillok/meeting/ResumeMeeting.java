package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Go on after a recess. */
public record ResumeMeeting(String meetingId, @Nullable OffsetDateTime at) implements MeetingCommand {

    public ResumeMeeting {
        Given.id("meetingId", meetingId);
    }
}
