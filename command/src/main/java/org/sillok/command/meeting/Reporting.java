package org.sillok.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import org.axonframework.commandhandling.CommandHandler;
import org.sillok.command.report.Report;
import org.sillok.report.DraftReport;
import org.sillok.report.ReportDrafted;

/** Where the report on the meeting begins; from then on it decides for itself. */
final class Reporting {

    private final Call call;
    private final Course course;

    Reporting(Call call, Course course) {
        this.call = call;
        this.course = course;
    }

    @CommandHandler
    void handle(DraftReport draft) throws Exception {
        var drafted = new ReportDrafted(draft.meetingId(), call.basis(), draft.draft());
        createNew(Report.class, () -> new Report(drafted, course.hasEnded(), course.endedAt()));
    }
}
