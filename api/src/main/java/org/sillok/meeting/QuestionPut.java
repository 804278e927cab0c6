package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question was put to the members. */
public record QuestionPut(
        String meetingId,
        int question,
        List<Integer> items,
        String motion,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
