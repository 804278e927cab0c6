package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items were reported to the meeting. */
public record AgendaReported(
        String meetingId,
        List<Integer> items,
        Speaker reporter,
        String gist,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
