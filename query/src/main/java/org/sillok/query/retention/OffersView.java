package org.sillok.query.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.Defect;
import org.sillok.retention.Official;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.RetentionEvent;

/** The offers of records to the records office, and what came of each. */
public final class OffersView implements View {

    private static final Table OFFER = Table.named("custody_offer", "meeting", "offer")
            .saying("papers", "by_name", "by_post", "offered_on", "defects", "defect_papers", "counted")
            .saying("inspector_name", "inspector_post", "inspected_on", "remarks")
            .saying("ender_name", "ender_post", "ended_on", "returned", "inventory", "copy");

    @Override
    public List<String> scripts() {
        return List.of("retention");
    }

    @EventHandler
    void on(RecordOffered offered, Recorded recorded, Rows rows) {
        rows.add(
                OFFER,
                recorded,
                OFFER.row()
                        .with("meeting", offered.meetingId())
                        .with("offer", offered.offer())
                        .with("papers", offered.papers())
                        .with("by_name", offered.by().name())
                        .with("by_post", offered.by().post())
                        .with("offered_on", offered.on())
                        .with("defects", List.of())
                        .with("defect_papers", List.of())
                        .with("remarks", List.of()));
    }

    @EventHandler
    void on(RecordPrechecked checked, Recorded recorded, Rows rows) {
        var kinds = checked.defects().stream().map(Defect::kind).toList();
        // A list may not hold what is absent where the record is meant: papers are counted from 1.
        var papers = checked.defects().stream()
                .map(defect -> defect.paper() == null ? 0 : defect.paper())
                .toList();
        var counted = checked.defects().stream()
                .map(Defect::counted)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        amend(checked, checked.offer(), recorded, rows, row -> row.with("defects", kinds)
                .with("defect_papers", papers)
                .with("counted", counted));
    }

    @EventHandler
    void on(RecordInspected inspected, Recorded recorded, Rows rows) {
        amend(inspected, inspected.offer(), recorded, rows, row -> row.with(
                        "inspector_name", inspected.by().name())
                .with("inspector_post", inspected.by().post())
                .with("inspected_on", inspected.on())
                .with("remarks", inspected.remarks()));
    }

    @EventHandler
    void on(RecordAccepted accepted, Recorded recorded, Rows rows) {
        amend(accepted, accepted.offer(), recorded, rows, row -> ended(row, accepted.by(), accepted.on())
                .with("inventory", accepted.inventory())
                .with("copy", accepted.copy()));
    }

    @EventHandler
    void on(RecordReturned returned, Recorded recorded, Rows rows) {
        amend(returned, returned.offer(), recorded, rows, row -> ended(row, returned.by(), returned.on())
                .with("returned", returned.reason()));
    }

    private static Row ended(Row row, Official by, LocalDate on) {
        return row.with("ender_name", by.name()).with("ender_post", by.post()).with("ended_on", on);
    }

    private static void amend(
            RetentionEvent event, int offer, Recorded recorded, Rows rows, UnaryOperator<Row> change) {
        rows.amend(OFFER, recorded, List.of(event.meetingId(), offer), change);
    }
}
