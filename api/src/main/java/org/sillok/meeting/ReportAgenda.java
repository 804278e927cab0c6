package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Report one or several items to the meeting. */
public record ReportAgenda(
        String meetingId,
        List<Integer> items,
        Speaker reporter,
        String gist,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public ReportAgenda {
        Given.id("meetingId", meetingId);
        items = Given.some("items", items);
        Given.present("reporter", reporter).checked("reporter");
        Given.text("gist", gist, Given.SPEECH);
    }
}
