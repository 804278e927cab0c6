package org.sillok.query.retention;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.Disposition;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.Official;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.Voice;

/** What department, archivist and board said of records, and what was decided. */
public final class OpinionsView implements View {

    private static final Table OPINION = Table.named("custody_opinion", "meeting", "appraisal", "voice")
            .saying("disposition", "reason", "board_meeting", "board_item", "extended_to", "again_on")
            .saying("by_name", "by_post", "stated_on");

    @Override
    public List<String> scripts() {
        return List.of("retention");
    }

    @EventHandler
    void on(CreatorsOpinionStated stated, Recorded recorded, Rows rows) {
        var row = said(stated, stated.appraisal(), Voice.CREATOR, stated.proposes(), stated.by());
        rows.add(OPINION, recorded, row.with("reason", stated.reason()));
    }

    @EventHandler
    void on(AppraisalReviewed reviewed, Recorded recorded, Rows rows) {
        var row = said(reviewed, reviewed.appraisal(), Voice.ARCHIVIST, reviewed.proposes(), reviewed.by());
        rows.add(OPINION, recorded, row.with("reason", reviewed.reason()));
    }

    @EventHandler
    void on(AppraisalResolved resolved, Recorded recorded, Rows rows) {
        var row = said(resolved, resolved.appraisal(), Voice.BOARD, resolved.resolved(), resolved.by());
        rows.add(
                OPINION,
                recorded,
                row.with("board_meeting", resolved.resolution().meetingId())
                        .with("board_item", resolved.resolution().agendaItem()));
    }

    @EventHandler
    void on(DispositionDecided decided, Recorded recorded, Rows rows) {
        var row = said(decided, decided.appraisal(), Voice.DECISION, decided.disposition(), decided.by());
        rows.add(
                OPINION, recorded, row.with("extended_to", decided.extendedTo()).with("again_on", decided.againOn()));
    }

    private static Row said(RetentionEvent event, int appraisal, Voice voice, Disposition disposition, Official by) {
        return OPINION.row()
                .with("meeting", event.meetingId())
                .with("appraisal", appraisal)
                .with("voice", voice)
                .with("disposition", disposition)
                .with("by_name", by.name())
                .with("by_post", by.post())
                .with("stated_on", event.on());
    }
}
