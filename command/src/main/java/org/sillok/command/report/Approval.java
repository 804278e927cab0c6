package org.sillok.command.report;

import static org.sillok.report.ReportRule.AN_APPROVED_REPORT_IS_REGISTERED;
import static org.sillok.report.ReportRule.THE_APPROVER_IN_THE_LINE_APPROVES;
import static org.sillok.report.ReportRule.WHAT_IS_APPROVED_IS_KEPT;
import static org.sillok.report.ReportRule.WHAT_IS_APPROVED_WAS_SEEN;
import static org.sillok.report.ReportRule.WHO_STANDS_IN_STATES_THE_GROUND;

import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReturnReport;
import org.sillok.report.Signatory;

/** Where a report is approved and so registered, or sent back. */
final class Approval {

    private static final String PART = "approval";

    private final Standing standing;
    private final Signing signing;
    private final Registry registry;

    Approval(Standing standing, Signing signing, Registry registry) {
        this.standing = standing;
        this.signing = signing;
        this.registry = registry;
    }

    @CommandHandler
    void handle(ApproveReport approve) {
        standing.mustBeUnderWay();
        var draft = approve.draft();
        Refuse.when(
                draft != null && draft != standing.number(),
                WHAT_IS_APPROVED_WAS_SEEN,
                Map.of("draft", standing.number()));
        var verdict = standing.judge(PART);
        signing.mustBeDone(verdict);
        mustBeEntitled(verdict, approve);
        standing.dates(verdict, approve.signature().on());
        verdict.requiresStated(approve.content() != null, WHAT_IS_APPROVED_IS_KEPT, Map.of());
        var registration = approve.registration();
        verdict.requiresStated(isWhole(registration), AN_APPROVED_REPORT_IS_REGISTERED, Map.of());
        var approved = approved(approve);
        if (registration == null) {
            verdict.records(approved);
        } else {
            verdict.records(
                    approved, registry.entry(registration, approve.signature().on()));
        }
    }

    @CommandHandler
    void handle(ReturnReport back) {
        standing.mustBeUnderWay();
        var verdict = standing.judge("return");
        standing.dates(verdict, back.on());
        verdict.records(new ReportReturned(back.meetingId(), standing.number(), back.by(), back.reason(), back.on()));
    }

    private void mustBeEntitled(Verdict verdict, ApproveReport approve) {
        var capacity = approve.capacity();
        var inLine = standing.line().approver();
        if (capacity != Capacity.ACTING && inLine != null) {
            verdict.requires(
                    same(inLine, approve.approver()),
                    THE_APPROVER_IN_THE_LINE_APPROVES,
                    Map.of("approver", inLine.post() == null ? String.valueOf(inLine.name()) : inLine.post()));
        }
        verdict.requires(
                capacity != Capacity.NOT_STATED || !verdict.isLive(), THE_APPROVER_IN_THE_LINE_APPROVES, Map.of());
        verdict.requiresStated(
                approve.ground() != null || capacity == Capacity.OWN || capacity == Capacity.NOT_STATED,
                WHO_STANDS_IN_STATES_THE_GROUND,
                Map.of("capacity", capacity));
    }

    /** What the line leaves open may be anybody's: a post without a name is whoever holds it. */
    private static boolean same(Signatory inLine, Signatory approver) {
        return agree(inLine.post(), approver.post()) && agree(inLine.name(), approver.name());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean isWhole(@Nullable Registration registration) {
        return registration != null
                && registration.number() != null
                && registration.retention() != null
                && !registration.classPath().isEmpty();
    }

    private ReportApproved approved(ApproveReport approve) {
        var inLine = standing.line().approver();
        return new ReportApproved(
                approve.meetingId(),
                standing.number(),
                approve.approver(),
                approve.capacity(),
                Objects.equals(inLine, approve.approver()) || approve.capacity() != Capacity.ACTING ? null : inLine,
                approve.ground(),
                approve.signature(),
                approve.content());
    }
}
