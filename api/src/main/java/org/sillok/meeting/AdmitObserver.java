package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Admit an observer, or a number of them whom the source does not name. */
public record AdmitObserver(
        String meetingId,
        @Nullable String name,
        @Nullable String affiliation,
        @Nullable String post,
        int count,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public AdmitObserver {
        Given.id("meetingId", meetingId);
        Given.optional("name", name, Given.LINE);
        Given.optional("affiliation", affiliation, Given.LINE);
        Given.optional("post", post, Given.LINE);
        Given.within("count", count, 1, Given.MANY);
        Given.agrees("count", name == null || count == 1, "1 with a name");
        Given.agrees("post", name != null || post != null || affiliation != null, "name, affiliation or post");
    }
}
