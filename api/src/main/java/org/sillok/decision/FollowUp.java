package org.sillok.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.MeetingNumber;

/**
 * Something to be done after a meeting.
 *
 * @param due the words for when, {@code dueOn} the day that they name
 * @param opinions those that it arose from
 * @param ending the result, or why it was given up
 */
public record FollowUp(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        LocalDate heldOn,
        int followUp,
        FollowUpKind kind,
        String text,
        @Nullable String who,
        @Nullable String due,
        @Nullable LocalDate dueOn,
        List<Integer> opinions,
        FollowUpState state,
        @Nullable String ending,
        @Nullable OffsetDateTime endedAt) {}
