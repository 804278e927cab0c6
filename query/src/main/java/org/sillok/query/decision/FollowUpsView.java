package org.sillok.query.decision;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.FollowUpState;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.record.Recorded;

/** What is to be done after meetings, and what became of it. */
public final class FollowUpsView implements View {

    private static final Table FOLLOW_UP = Table.named("follow_up", "meeting", "follow_up")
            .saying("committee", "kind", "text", "who", "due", "due_on", "opinions", "state", "ending", "ended");

    @Override
    public List<String> scripts() {
        return List.of("follow_ups");
    }

    @EventHandler
    void on(FollowUpAssigned assigned, Recorded recorded, Rows rows) {
        rows.add(
                FOLLOW_UP,
                recorded,
                assigned.meetingId(),
                assigned.followUp(),
                rows.there(MeetingsView.MEETING, List.of(assigned.meetingId())).text("committee"),
                assigned.kind(),
                assigned.text(),
                assigned.who(),
                assigned.due(),
                assigned.dueOn(),
                assigned.opinions(),
                FollowUpState.OPEN,
                null,
                null);
    }

    @EventHandler
    void on(FollowUpCompleted completed, Recorded recorded, Rows rows) {
        end(completed.followUp(), FollowUpState.DONE, completed.result(), recorded, rows);
    }

    @EventHandler
    void on(FollowUpDismissed dismissed, Recorded recorded, Rows rows) {
        end(dismissed.followUp(), FollowUpState.DISMISSED, dismissed.reason(), recorded, rows);
    }

    private static void end(int followUp, FollowUpState state, @Nullable String ending, Recorded recorded, Rows rows) {
        rows.amend(FOLLOW_UP, recorded, List.of(recorded.stream(), followUp), row -> row.with("state", state)
                .with("ending", ending)
                .with("ended", recorded.fact().occurredAt()));
    }
}
