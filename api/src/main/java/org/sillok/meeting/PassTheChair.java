package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Let another member preside from now on. */
public record PassTheChair(
        String meetingId, String seat, @Nullable OffsetDateTime at) implements MeetingCommand {

    public PassTheChair {
        Given.id("meetingId", meetingId);
        Given.id("seat", seat);
    }
}
