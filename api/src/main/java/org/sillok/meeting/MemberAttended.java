package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;

/** A seat is attended, by its holder or by a proxy. After the opening it is a late arrival. */
public record MemberAttended(
        String meetingId,
        String seat,
        Person member,
        @Nullable Proxy proxy,
        Manner manner,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
