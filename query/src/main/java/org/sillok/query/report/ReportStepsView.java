package org.sillok.query.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.report.Draft;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReportSheet.Step.Kind;
import org.sillok.report.ReportSheet.Step.State;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** The approval lines of reports: who is to sign, who did, and who was passed over. */
public final class ReportStepsView implements View {

    private static final Table STEP = Table.named("report_step", "meeting", "draft", "step", "place")
            .saying("post", "name", "state", "signed_on", "on_printed", "dissent", "reason", "capacity")
            .saying("in_place_of_post", "in_place_of_name", "ground", "content");

    @Override
    public List<String> scripts() {
        return List.of("reports");
    }

    @EventHandler
    void on(ReportDrafted drafted, Recorded recorded, Rows rows) {
        begin(drafted.meetingId(), 1, drafted.draft(), recorded, rows);
    }

    @EventHandler
    void on(ReportRedrafted again, Recorded recorded, Rows rows) {
        begin(again.meetingId(), again.number(), again.draft(), recorded, rows);
    }

    @EventHandler
    void on(ReportReviewed reviewed, Recorded recorded, Rows rows) {
        rows.amend(
                STEP,
                recorded,
                List.of(reviewed.meetingId(), reviewed.draft(), Kind.REVIEW, reviewed.reviewer()),
                signed(reviewed.signature()));
    }

    @EventHandler
    void on(ReviewSkipped skipped, Recorded recorded, Rows rows) {
        rows.amend(
                STEP,
                recorded,
                List.of(skipped.meetingId(), skipped.draft(), Kind.REVIEW, skipped.reviewer()),
                row -> row.with("state", State.SKIPPED).with("reason", skipped.reason()));
    }

    @EventHandler
    void on(ReportCooperated cooperated, Recorded recorded, Rows rows) {
        rows.amend(
                STEP,
                recorded,
                List.of(cooperated.meetingId(), cooperated.draft(), Kind.COOPERATION, cooperated.cooperator()),
                signed(cooperated.signature()));
    }

    /** A past report may not have told beforehand who approves it. */
    @EventHandler
    void on(ReportApproved approved, Recorded recorded, Rows rows) {
        var key = List.of(approved.meetingId(), approved.draft(), Kind.APPROVAL, 1);
        if (rows.open(STEP, key) == null) {
            rows.add(STEP, recorded, row(approved.meetingId(), approved.draft(), approved));
        } else {
            rows.amend(STEP, recorded, key, row -> approved(row, approved));
        }
    }

    private static Row row(String meeting, int draft, ReportApproved approved) {
        var blank = STEP.row()
                .with("meeting", meeting)
                .with("draft", draft)
                .with("step", Kind.APPROVAL)
                .with("place", 1);
        return approved(blank, approved);
    }

    private static Row approved(Row row, ReportApproved approved) {
        var inPlaceOf = approved.inPlaceOf();
        return signed(approved.signature())
                .apply(row)
                .with("post", approved.approver().post())
                .with("name", approved.approver().name())
                .with("capacity", approved.capacity())
                .with("in_place_of_post", inPlaceOf == null ? null : inPlaceOf.post())
                .with("in_place_of_name", inPlaceOf == null ? null : inPlaceOf.name())
                .with("ground", approved.ground())
                .with("content", approved.content());
    }

    private static UnaryOperator<Row> signed(Signature signature) {
        return row -> row.with("state", State.SIGNED)
                .with("signed_on", signature.on())
                .with("on_printed", signature.onAsPrinted())
                .with("dissent", signature.dissent());
    }

    private static void begin(String meeting, int number, Draft draft, Recorded recorded, Rows rows) {
        var line = draft.line();
        var drafted = new Signature(draft.draftedOn(), null, null);
        place(meeting, number, Kind.DRAFT, 1, line.drafter(), signed(drafted), recorded, rows);
        for (int at = 0; at < line.reviewers().size(); at++) {
            place(meeting, number, Kind.REVIEW, at + 1, line.reviewers().get(at), row -> row, recorded, rows);
        }
        for (int at = 0; at < line.cooperators().size(); at++) {
            place(meeting, number, Kind.COOPERATION, at + 1, line.cooperators().get(at), row -> row, recorded, rows);
        }
        place(meeting, number, Kind.APPROVAL, 1, line.approver(), row -> row, recorded, rows);
    }

    private static void place(
            String meeting,
            int draft,
            Kind kind,
            int place,
            @Nullable Signatory by,
            UnaryOperator<Row> change,
            Recorded recorded,
            Rows rows) {
        if (by == null) {
            return;
        }
        var row = STEP.row()
                .with("meeting", meeting)
                .with("draft", draft)
                .with("step", kind)
                .with("place", place)
                .with("post", by.post())
                .with("name", by.name())
                .with("state", State.PENDING);
        rows.add(STEP, recorded, change.apply(row));
    }
}
