package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Open the meeting, if enough members are present. */
public record OpenMeeting(
        String meetingId, String presidingSeat, @Nullable OffsetDateTime at) implements MeetingCommand {

    public OpenMeeting {
        Given.id("meetingId", meetingId);
        Given.id("presidingSeat", presidingSeat);
    }
}
