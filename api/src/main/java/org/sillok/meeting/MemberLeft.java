package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;

/** A seat is no longer attended. */
public record MemberLeft(
        String meetingId,
        String seat,
        Person member,
        @Nullable OffsetDateTime occurredAt) implements MeetingEvent {}
