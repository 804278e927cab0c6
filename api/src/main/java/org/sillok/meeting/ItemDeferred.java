package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The committee put an item off (보류); it may come back in a later meeting. */
public record ItemDeferred(
        String meetingId,
        int item,
        @Nullable Integer question,
        @Nullable String reason,
        Reckoning reckoning,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
