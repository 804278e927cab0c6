package org.sillok.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something is to be done after the meeting. */
public record FollowUpAssigned(
        String meetingId,
        int followUp,
        FollowUpKind kind,
        String text,
        @Nullable String who,
        @Nullable String due,
        @Nullable LocalDate dueOn,
        List<Integer> opinions,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
