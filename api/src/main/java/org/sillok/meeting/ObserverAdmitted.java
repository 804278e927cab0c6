package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An observer, or a number of unnamed ones of one description, attends (배석). */
public record ObserverAdmitted(
        String meetingId,
        int observer,
        @Nullable String name,
        @Nullable String affiliation,
        @Nullable String post,
        int count,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
