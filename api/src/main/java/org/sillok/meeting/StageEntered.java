package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The meeting moved on to a stage. */
public record StageEntered(
        String meetingId,
        Stage stage,
        @Nullable String label,
        @Nullable String lead,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
