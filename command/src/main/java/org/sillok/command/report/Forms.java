package org.sillok.command.report;

import static org.sillok.report.ReportRule.A_SIGNED_DRAFT_IS_NOT_CHANGED;
import static org.sillok.report.ReportRule.STATED_SUMS_ADD_UP;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.sillok.command.Refuse;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ExpensesStated;
import org.sillok.report.FillChecklist;
import org.sillok.report.StateExpenses;
import org.sillok.report.SumDifference;

/** Where a drafter fills in the checklist and states what the meeting cost. */
final class Forms {

    private final Standing standing;
    private final Signing signing;

    Forms(Standing standing, Signing signing) {
        this.standing = standing;
        this.signing = signing;
    }

    @CommandHandler
    void handle(FillChecklist fill) {
        mustBeOpen();
        standing.judge("checklist")
                .records(new ChecklistFilled(fill.meetingId(), fill.form(), fill.version(), fill.rows()));
    }

    @CommandHandler
    void handle(StateExpenses state) {
        mustBeOpen();
        var verdict = standing.judge("expenses");
        for (var difference : SumDifference.within(state.allowances(), state.others(), state.stated())) {
            verdict.requires(
                    false,
                    STATED_SUMS_ADD_UP,
                    Map.of(
                            "what",
                            difference.what(),
                            "stated",
                            difference.stated(),
                            "reckoned",
                            difference.reckoned()));
        }
        verdict.records(new ExpensesStated(
                state.meetingId(),
                state.allowances(),
                state.others(),
                state.stated(),
                state.budgetPath(),
                state.execution(),
                state.remarks()));
    }

    /** Whoever writes down a past report copies its parts in any order; only of a live one somebody saw the parts. */
    private void mustBeOpen() {
        Refuse.when(
                standing.isLive() && (signing.hasBegun() || !standing.isUnderWay()),
                A_SIGNED_DRAFT_IS_NOT_CHANGED,
                Map.of("draft", standing.number()));
    }
}
