package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Record that a member steps aside for an item. */
public record RecuseMember(
        String meetingId,
        String seat,
        int item,
        RecusalGround ground,
        String reason,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public RecuseMember {
        Given.id("meetingId", meetingId);
        Given.id("seat", seat);
        Given.present("ground", ground);
        Given.text("reason", reason, Given.PARAGRAPH);
    }
}
