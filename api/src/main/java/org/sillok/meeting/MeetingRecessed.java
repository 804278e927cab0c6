package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The meeting is interrupted (정회). */
public record MeetingRecessed(String meetingId, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
