package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_FOLLOW_UP_ENDS_ONCE;
import static org.sillok.meeting.Subject.Kind.MEETING;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.command.Refuse;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.CompleteFollowUp;
import org.sillok.meeting.DismissFollowUp;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.record.Unknown;

/** What is to be done after the meeting, and what became of it. */
final class FollowUps {

    private final Course course;
    private final Floor floor;
    private final Set<Integer> ended = new HashSet<>();
    private int last;

    FollowUps(Course course, Floor floor) {
        this.course = course;
        this.floor = floor;
    }

    /** Some are noted only when the report is drafted, after the close. */
    @CommandHandler
    int handle(AssignFollowUp assign) {
        floor.mustHaveHeard(assign.opinions());
        var verdict = course.hasEnded()
                ? course.atAnyTime(MEETING, "", assign.at())
                : course.inOpenOrRecessedMeeting(MEETING, "", assign.at());
        verdict.records(new FollowUpAssigned(
                assign.meetingId(),
                last + 1,
                assign.kind(),
                assign.text(),
                assign.who(),
                assign.due(),
                assign.dueOn(),
                assign.opinions(),
                assign.at()));
        return last;
    }

    @CommandHandler
    void handle(CompleteFollowUp complete) {
        mustBeOpen(complete.followUp());
        course.atAnyTime(MEETING, "", complete.at())
                .records(new FollowUpCompleted(
                        complete.meetingId(), complete.followUp(), complete.result(), complete.at()));
    }

    @CommandHandler
    void handle(DismissFollowUp dismiss) {
        mustBeOpen(dismiss.followUp());
        course.atAnyTime(MEETING, "", dismiss.at())
                .records(
                        new FollowUpDismissed(dismiss.meetingId(), dismiss.followUp(), dismiss.reason(), dismiss.at()));
    }

    @EventSourcingHandler
    void on(FollowUpAssigned assigned) {
        last = assigned.followUp();
    }

    @EventSourcingHandler
    void on(FollowUpCompleted completed) {
        ended.add(completed.followUp());
    }

    @EventSourcingHandler
    void on(FollowUpDismissed dismissed) {
        ended.add(dismissed.followUp());
    }

    private void mustBeOpen(int followUp) {
        if (followUp < 1 || followUp > last) {
            throw new Unknown("follow-up", String.valueOf(followUp));
        }
        Refuse.when(ended.contains(followUp), A_FOLLOW_UP_ENDS_ONCE, Map.of("followUp", followUp));
    }
}
