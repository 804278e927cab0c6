package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;

/** A member stepped aside, and counts for neither presence nor vote on the item. */
public record MemberRecused(
        String meetingId,
        String seat,
        Person member,
        int item,
        RecusalGround ground,
        String reason,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
