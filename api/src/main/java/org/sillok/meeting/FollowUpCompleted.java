package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A follow-up is done. */
public record FollowUpCompleted(
        String meetingId,
        int followUp,
        String result,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
