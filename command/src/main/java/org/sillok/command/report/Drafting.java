package org.sillok.command.report;

import static org.sillok.report.ReportRule.A_LINE_NAMES_DRAFTER_AND_APPROVER;
import static org.sillok.report.ReportRule.A_REPORT_FOLLOWS_ITS_MEETING;
import static org.sillok.report.ReportRule.A_SIGNATURE_STATES_ITS_DAY;
import static org.sillok.report.ReportRule.ONLY_A_RETURNED_OR_APPROVED_REPORT_IS_REDRAFTED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.report.Draft;
import org.sillok.report.RedraftReport;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportRedrafted;

/** Where a report is drafted, at first and again. */
final class Drafting {

    private static final String PART = "draft";

    private final Standing standing;

    Drafting(Standing standing) {
        this.standing = standing;
    }

    static void first(ReportDrafted drafted, boolean ended, @Nullable LocalDate endedOn) {
        var verdict = new Verdict(drafted.meetingId(), drafted.basis(), PART);
        verdict.requiresStated(ended, A_REPORT_FOLLOWS_ITS_MEETING, Map.of());
        var on = drafted.draft().draftedOn();
        if (on != null && endedOn != null) {
            verdict.requires(!on.isBefore(endedOn), A_REPORT_FOLLOWS_ITS_MEETING, Map.of("on", on, "ended", endedOn));
        }
        verdict.requiresStated(on != null, A_SIGNATURE_STATES_ITS_DAY, Map.of());
        mustNameItsEnds(verdict, drafted.draft());
        verdict.records(drafted);
    }

    @CommandHandler
    void handle(RedraftReport redraft) {
        Refuse.when(
                standing.isUnderWay(),
                ONLY_A_RETURNED_OR_APPROVED_REPORT_IS_REDRAFTED,
                Map.of("draft", standing.number()));
        var verdict = standing.judge(PART);
        standing.dates(verdict, redraft.draft().draftedOn());
        mustNameItsEnds(verdict, redraft.draft());
        verdict.records(
                new ReportRedrafted(redraft.meetingId(), standing.number() + 1, redraft.reason(), redraft.draft()));
    }

    private static void mustNameItsEnds(Verdict verdict, Draft draft) {
        var line = draft.line();
        verdict.requiresStated(
                line.drafter() != null && line.approver() != null, A_LINE_NAMES_DRAFTER_AND_APPROVER, Map.of());
    }
}
