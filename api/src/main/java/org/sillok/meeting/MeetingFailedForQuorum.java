package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Too few members came, and the meeting did not take place. */
public record MeetingFailedForQuorum(
        String meetingId, Reckoning reckoning, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
