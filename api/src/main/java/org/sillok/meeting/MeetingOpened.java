package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The members present find themselves enough in number, and the meeting begins. */
public record MeetingOpened(
        String meetingId,
        Presiding presiding,
        Reckoning reckoning,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
