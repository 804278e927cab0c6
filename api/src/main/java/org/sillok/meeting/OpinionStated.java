package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody said something. Name and post are those of the day. */
public record OpinionStated(
        String meetingId,
        int opinion,
        Speaker speaker,
        String text,
        List<Integer> items,
        OpinionKind kind,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
