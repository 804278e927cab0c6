package org.sillok.query.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordClassified;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.TransferState;
import org.sillok.retention.Voice;

/** How each record is kept: its period, and how far transfer and appraisal have come. */
public final class CustodiesView implements View {

    private static final Table CUSTODY = Table.named("custody", "meeting")
            .saying("schedule", "code", "class_path", "period", "complete_on", "kept_from", "kept_until")
            .saying("appraisal_from", "transfer", "offers", "freezes", "heard", "disposition", "decided_on");

    @Override
    public List<String> scripts() {
        return List.of("retention");
    }

    @EventHandler
    void on(RecordClassified into, Recorded recorded, Rows rows) {
        var until = into.keptUntil();
        amend(into, recorded, rows, row -> row.with("schedule", into.scheduleId())
                .with("code", into.inClass().code())
                .with("class_path", into.inClass().path())
                .with("period", into.inClass().period())
                .with("complete_on", into.completeOn())
                .with("kept_from", into.keptFrom())
                .with("kept_until", until)
                .with("appraisal_from", behind(until)));
    }

    @EventHandler
    void on(RecordOffered offered, Recorded recorded, Rows rows) {
        amend(offered, recorded, rows, row -> row.with("transfer", TransferState.OFFERED)
                .with("offers", offered.offer()));
    }

    @EventHandler
    void on(RecordInspected inspected, Recorded recorded, Rows rows) {
        amend(inspected, recorded, rows, row -> row.with("transfer", TransferState.INSPECTED));
    }

    @EventHandler
    void on(RecordAccepted accepted, Recorded recorded, Rows rows) {
        amend(accepted, recorded, rows, row -> row.with("transfer", TransferState.ACCEPTED));
    }

    @EventHandler
    void on(RecordReturned returned, Recorded recorded, Rows rows) {
        amend(returned, recorded, rows, row -> row.with("transfer", TransferState.WITH_ITS_DEPARTMENT));
    }

    @EventHandler
    void on(RecordFrozen frozen, Recorded recorded, Rows rows) {
        amend(frozen, recorded, rows, row -> row.with("freezes", freezes(row) + 1));
    }

    @EventHandler
    void on(RecordUnfrozen unfrozen, Recorded recorded, Rows rows) {
        amend(unfrozen, recorded, rows, row -> row.with("freezes", freezes(row) - 1));
    }

    @EventHandler
    void on(CreatorsOpinionStated stated, Recorded recorded, Rows rows) {
        amend(stated, recorded, rows, row -> row.with("heard", Voice.CREATOR));
    }

    @EventHandler
    void on(AppraisalReviewed reviewed, Recorded recorded, Rows rows) {
        amend(reviewed, recorded, rows, row -> row.with("heard", Voice.ARCHIVIST));
    }

    @EventHandler
    void on(AppraisalResolved resolved, Recorded recorded, Rows rows) {
        amend(resolved, recorded, rows, row -> row.with("heard", Voice.BOARD));
    }

    @EventHandler
    void on(DispositionDecided decided, Recorded recorded, Rows rows) {
        amend(decided, recorded, rows, row -> decided(row, decided)
                .with("heard", null)
                .with("disposition", decided.disposition())
                .with("decided_on", decided.on()));
    }

    private static Row decided(Row row, DispositionDecided decided) {
        return switch (decided.disposition()) {
            case DISPOSE -> row.with("appraisal_from", null);
            case HOLD -> row.with("appraisal_from", decided.againOn());
            case EXTEND ->
                row.with("period", decided.extendedTo())
                        .with("kept_until", decided.keptUntil())
                        .with("appraisal_from", behind(decided.keptUntil()));
        };
    }

    /** Whichever act comes first begins the row. */
    private static void amend(RetentionEvent event, Recorded recorded, Rows rows, UnaryOperator<Row> change) {
        var key = List.of(event.meetingId());
        if (rows.open(CUSTODY, key) == null) {
            rows.add(CUSTODY, recorded, change.apply(begun(event.meetingId())));
        } else {
            rows.amend(CUSTODY, recorded, key, change);
        }
    }

    private static Row begun(String meeting) {
        return CUSTODY.row()
                .with("meeting", meeting)
                .with("class_path", List.of())
                .with("transfer", TransferState.WITH_ITS_DEPARTMENT)
                .with("offers", 0)
                .with("freezes", 0);
    }

    private static int freezes(Row row) {
        return Integer.parseInt(row.text("freezes"));
    }

    private static @Nullable LocalDate behind(@Nullable LocalDate until) {
        return until == null ? null : until.plusDays(1);
    }
}
