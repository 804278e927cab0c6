package org.sillok.query.decision;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.decision.ValiditySheet.Subject;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** The figures that openings and outcomes rest on, as they were reckoned at that moment. */
public final class ReckoningsView implements View {

    private static final Table RECKONING = Table.named("reckoning", "meeting", "position")
            .saying("subject", "item", "outcome", "at", "in_office", "present", "counted", "recused")
            .saying("needed_to_open", "needed_to_decide", "quorum")
            .saying("opening_article", "opening_text", "deciding_article", "deciding_text");
    private static final Table WITHOUT_PROXY = Table.named("without_proxy", "meeting", "position", "number")
            .saying("seats", "present", "needed_to_decide", "quorum");

    @Override
    public List<String> scripts() {
        return List.of("decisions");
    }

    @EventHandler
    void on(MeetingOpened opened, Recorded recorded, Rows rows) {
        add(Subject.OPENING, null, null, opened.reckoning(), recorded, rows);
    }

    @EventHandler
    void on(MeetingFailedForQuorum failed, Recorded recorded, Rows rows) {
        add(Subject.FAILURE, null, null, failed.reckoning(), recorded, rows);
    }

    @EventHandler
    void on(ResolutionPassed passed, Recorded recorded, Rows rows) {
        add(Subject.OUTCOME, passed.item(), Outcomes.of(passed.passage()), passed.reckoning(), recorded, rows);
    }

    @EventHandler
    void on(ResolutionRejected rejected, Recorded recorded, Rows rows) {
        add(Subject.OUTCOME, rejected.item(), Outcome.REJECTED, rejected.reckoning(), recorded, rows);
    }

    @EventHandler
    void on(ItemDeferred deferred, Recorded recorded, Rows rows) {
        add(Subject.OUTCOME, deferred.item(), Outcome.DEFERRED, deferred.reckoning(), recorded, rows);
    }

    @EventHandler
    void on(ItemReferred referred, Recorded recorded, Rows rows) {
        add(Subject.OUTCOME, referred.item(), Outcomes.of(referred.to()), referred.reckoning(), recorded, rows);
    }

    private static void add(
            Subject subject,
            @Nullable Integer item,
            @Nullable Outcome outcome,
            Reckoning reckoning,
            Recorded recorded,
            Rows rows) {
        rows.add(
                RECKONING,
                recorded,
                recorded.stream(),
                recorded.position(),
                subject,
                item,
                outcome,
                recorded.fact().occurredAt(),
                reckoning.inOffice(),
                reckoning.present(),
                reckoning.counted(),
                reckoning.recused(),
                reckoning.neededToOpen(),
                reckoning.neededToDecide(),
                reckoning.quorum(),
                reckoning.opening().article(),
                reckoning.opening().text(),
                reckoning.deciding().article(),
                reckoning.deciding().text());
        var number = 0;
        for (var without : reckoning.withoutProxies()) {
            rows.add(
                    WITHOUT_PROXY,
                    recorded,
                    recorded.stream(),
                    recorded.position(),
                    ++number,
                    without.seats(),
                    without.present(),
                    without.neededToDecide(),
                    without.quorum());
        }
    }
}
