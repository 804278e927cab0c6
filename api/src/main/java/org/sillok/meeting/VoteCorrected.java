package org.sillok.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tally or the roll of a vote was corrected; the outcome is judged anew, beside. */
public record VoteCorrected(
        String meetingId,
        int question,
        @Nullable Tally tallyBefore,
        @Nullable Tally tally,
        List<RollEntry> rollBefore,
        List<RollEntry> roll,
        String reason,
        String by)
        implements MeetingEvent {}
