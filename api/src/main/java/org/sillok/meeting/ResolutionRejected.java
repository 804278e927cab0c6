package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The committee rejected an item (부결). */
public record ResolutionRejected(
        String meetingId,
        int item,
        @Nullable Integer question,
        @Nullable String reason,
        Reckoning reckoning,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
