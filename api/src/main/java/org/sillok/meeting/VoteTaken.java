package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members answered a question.
 *
 * @param tally null where nobody counted: it is never made up from those present
 */
public record VoteTaken(
        String meetingId,
        int question,
        VoteMethod method,
        @Nullable Tally tally,
        List<RollEntry> roll,
        @Nullable Choice casting,
        @Nullable OffsetDateTime occurredAt)
        implements MeetingEvent {}
