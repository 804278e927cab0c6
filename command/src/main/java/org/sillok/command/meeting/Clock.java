package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_LIVE_ACT_STATES_ITS_TIME;
import static org.sillok.meeting.MeetingRule.TIMES_DO_NOT_RUN_BACKWARDS;

import java.time.OffsetDateTime;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;

/** The clock on the wall of the room: the last time stated, until the meeting ends. */
final class Clock {

    private @Nullable OffsetDateTime last;
    private boolean stopped;

    /** An act is measured by the one before it, so that one wrong time in a source accuses one act alone. */
    void times(Verdict verdict, @Nullable OffsetDateTime at) {
        if (at == null) {
            Refuse.when(verdict.isLive(), A_LIVE_ACT_STATES_ITS_TIME, Map.of());
            return;
        }
        if (last != null) {
            verdict.requires(!at.isBefore(last), TIMES_DO_NOT_RUN_BACKWARDS, Map.of("at", at, "last", last));
        }
    }

    /** What is done about follow-ups happens outside the room and in any order. */
    @EventSourcingHandler
    void on(MeetingEvent fact) {
        var outside = stopped || fact instanceof FollowUpCompleted || fact instanceof FollowUpDismissed;
        if (!outside && fact.occurredAt() != null) {
            last = fact.occurredAt();
        }
        stopped |= fact instanceof MeetingClosed || fact instanceof MeetingFailedForQuorum;
    }
}
