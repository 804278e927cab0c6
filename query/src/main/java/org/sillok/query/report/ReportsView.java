package org.sillok.query.report;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.record.Recorded;
import org.sillok.report.Draft;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportState;

/** The drafts of reports, each with how far it came, and what was registered. */
public final class ReportsView implements View {

    private static final Table REPORT = Table.named("report", "meeting", "draft")
            .saying("committee", "basis", "state", "reason", "title", "overview", "department", "drafted_on")
            .saying("line_printed", "return_post", "return_name", "return_reason", "return_on");
    private static final Table ANNEX =
            Table.named("report_annex", "meeting", "draft", "annex").saying("kind", "title", "copies", "separate");
    private static final Table REGISTRATION = Table.named("report_registration", "meeting", "draft")
            .saying("department", "serial", "management_number", "class_path", "retention", "produced_on")
            .saying("labels", "label_values", "file_names", "file_openness", "file_sizes")
            .saying("complete_on", "retained_from", "retained_until");

    @Override
    public List<String> scripts() {
        return List.of("reports");
    }

    @EventHandler
    void on(ReportDrafted drafted, Recorded recorded, Rows rows) {
        var meeting = rows.there(MeetingsView.MEETING, List.of(drafted.meetingId()));
        add(drafted.meetingId(), 1, drafted.draft(), null, meeting.text("committee"), drafted.basis(), recorded, rows);
    }

    @EventHandler
    void on(ReportRedrafted again, Recorded recorded, Rows rows) {
        var before = rows.there(REPORT, List.of(again.meetingId(), again.number() - 1));
        add(
                again.meetingId(),
                again.number(),
                again.draft(),
                again.reason(),
                before.text("committee"),
                before.text("basis"),
                recorded,
                rows);
    }

    @EventHandler
    void on(ReportApproved approved, Recorded recorded, Rows rows) {
        rows.amend(
                REPORT,
                recorded,
                List.of(approved.meetingId(), approved.draft()),
                row -> row.with("state", ReportState.APPROVED));
    }

    @EventHandler
    void on(ReportReturned returned, Recorded recorded, Rows rows) {
        rows.amend(REPORT, recorded, List.of(returned.meetingId(), returned.draft()), row -> row.with(
                        "state", ReportState.RETURNED)
                .with("return_post", returned.by().post())
                .with("return_name", returned.by().name())
                .with("return_reason", returned.reason())
                .with("return_on", returned.on()));
    }

    @EventHandler
    void on(ReportRegistered registered, Recorded recorded, Rows rows) {
        var registration = registered.registration();
        var number = registration.number();
        rows.add(
                REGISTRATION,
                recorded,
                registered.meetingId(),
                registered.draft(),
                number == null ? null : number.department(),
                number == null ? null : number.serial(),
                registration.managementNumber(),
                registration.classPath(),
                registration.retention(),
                registration.producedOn(),
                registration.printed().stream().map(Registration.Printed::label).toList(),
                registration.printed().stream().map(Registration.Printed::value).toList(),
                registration.files().stream().map(Registration.Listed::fileName).toList(),
                registration.files().stream().map(Registration.Listed::openness).toList(),
                registration.files().stream()
                        .map(Registration.Listed::sizeAsPrinted)
                        .toList(),
                registered.completeOn(),
                registered.retainedFrom(),
                registered.retainedUntil());
    }

    private static void add(
            String meeting,
            int number,
            Draft draft,
            @Nullable String reason,
            String committee,
            Object basis,
            Recorded recorded,
            Rows rows) {
        rows.add(
                REPORT,
                recorded,
                meeting,
                number,
                committee,
                basis,
                ReportState.UNDER_WAY,
                reason,
                draft.title(),
                draft.overview(),
                draft.department(),
                draft.draftedOn(),
                draft.line().asPrinted(),
                null,
                null,
                null,
                null);
        for (int at = 0; at < draft.annexes().size(); at++) {
            var annex = draft.annexes().get(at);
            rows.add(
                    ANNEX,
                    recorded,
                    meeting,
                    number,
                    at + 1,
                    annex.kind(),
                    annex.title(),
                    annex.copies(),
                    annex.separate());
        }
    }
}
