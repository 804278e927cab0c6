package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The meeting is over; only corrections, signatures and follow-ups come after it. */
public record MeetingClosed(String meetingId, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
