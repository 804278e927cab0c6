package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committee resolved on an item (원안가결, 수정가결, 조건부가결). */
public record ResolutionPassed(
        String meetingId,
        int item,
        @Nullable Integer question,
        Passage passage,
        @Nullable String amendment,
        List<String> conditions,
        Reckoning reckoning,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
