package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Put a question for one or several items. */
public record PutQuestion(
        String meetingId,
        List<Integer> items,
        String motion,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public PutQuestion {
        Given.id("meetingId", meetingId);
        items = Given.some("items", items);
        Given.text("motion", motion, Given.PARAGRAPH);
    }
}
