package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The meeting goes on (속개). */
public record MeetingResumed(String meetingId, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
