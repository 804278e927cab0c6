package org.sillok.ingest.order;

import java.util.List;
import org.sillok.ingest.part.Report;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.FollowUpKind;

/** What the report lists as to be done: the office says so itself, hence a promise. Nothing is guessed from speeches. */
final class FollowUps {

    private final String meeting;
    private final Report report;
    private final Steps steps;

    FollowUps(String meeting, Report report, Steps steps) {
        this.meeting = meeting;
        this.report = report;
        this.steps = steps;
    }

    void propose() {
        for (var entry : report.followUps().entries()) {
            steps.propose(
                    () -> new AssignFollowUp(
                            meeting,
                            FollowUpKind.PROMISE,
                            entry.text().words(),
                            null,
                            entry.due(),
                            null,
                            List.of(),
                            null),
                    entry.text());
        }
    }
}
