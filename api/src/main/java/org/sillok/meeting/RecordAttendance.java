package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Record that a member, or a proxy, attends. */
public record RecordAttendance(
        String meetingId,
        String seat,
        @Nullable Proxy proxy,
        Manner manner,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public RecordAttendance {
        Given.id("meetingId", meetingId);
        Given.id("seat", seat);
        Given.present("manner", manner);
        if (proxy != null) {
            proxy.checked("proxy");
        }
    }
}
