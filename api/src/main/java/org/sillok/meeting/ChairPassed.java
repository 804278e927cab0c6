package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Another member presides. */
public record ChairPassed(
        String meetingId, Presiding presiding, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
