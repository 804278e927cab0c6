package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An item is off the agenda; its number stays taken. */
public record AgendaItemWithdrawn(
        String meetingId, int item, String reason, @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
