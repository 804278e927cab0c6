package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Record what somebody says. */
public record StateOpinion(
        String meetingId,
        Speaker speaker,
        String text,
        List<Integer> items,
        OpinionKind kind,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public StateOpinion {
        Given.id("meetingId", meetingId);
        Given.present("speaker", speaker).checked("speaker");
        Given.text("text", text, Given.SPEECH);
        items = Given.distinct("items", items);
        Given.present("kind", kind);
    }
}
