package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Declare that the meeting cannot open for want of a quorum. */
public record FailForQuorum(String meetingId, @Nullable OffsetDateTime at) implements MeetingCommand {

    public FailForQuorum {
        Given.id("meetingId", meetingId);
    }
}
