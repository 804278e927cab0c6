package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A follow-up was given up. */
public record FollowUpDismissed(
        String meetingId,
        int followUp,
        String reason,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
