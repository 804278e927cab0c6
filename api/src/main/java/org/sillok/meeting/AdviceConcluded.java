package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The committee advised on an item (자문). Advice is never a resolution. */
public record AdviceConcluded(
        String meetingId,
        int item,
        List<AdvicePoint> points,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
