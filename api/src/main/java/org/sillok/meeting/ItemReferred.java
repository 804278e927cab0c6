package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The committee referred an item (소위 회부, 재심의). */
public record ItemReferred(
        String meetingId,
        int item,
        @Nullable Integer question,
        Referral to,
        @Nullable String reason,
        Reckoning reckoning,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
