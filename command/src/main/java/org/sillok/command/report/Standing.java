package org.sillok.command.report;

import static java.util.Objects.requireNonNull;
import static org.sillok.report.ReportRule.A_SIGNATURE_STATES_ITS_DAY;
import static org.sillok.report.ReportRule.ONLY_A_DRAFT_IS_SIGNED;
import static org.sillok.report.ReportRule.SIGNATURES_DO_NOT_RUN_BACKWARDS;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.meeting.Basis;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Draft;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;

/** How a report stands: which draft there is, and whether it is on its way, back, or approved. */
final class Standing {

    private enum Phase {
        UNDER_WAY,
        RETURNED,
        APPROVED
    }

    private @Nullable ReportDrafted drafted;
    private @Nullable Draft draft;
    private int number;
    private Phase phase = Phase.UNDER_WAY;
    private @Nullable LocalDate lastSigned;

    Verdict judge(String part) {
        return new Verdict(meeting(), report().basis(), part);
    }

    String meeting() {
        return report().meetingId();
    }

    boolean isLive() {
        return report().basis() == Basis.LIVE;
    }

    boolean isApproved() {
        return phase == Phase.APPROVED;
    }

    boolean isUnderWay() {
        return phase == Phase.UNDER_WAY;
    }

    int number() {
        return number;
    }

    ApprovalLine line() {
        return requireNonNull(draft).line();
    }

    /** Null where no signature states its day. */
    @Nullable
    LocalDate lastSigned() {
        return lastSigned;
    }

    /** Nobody signs what was sent back or is signed already by whoever signs last. */
    void mustBeUnderWay() {
        Refuse.when(!isUnderWay(), ONLY_A_DRAFT_IS_SIGNED, Map.of("draft", number));
    }

    /** What is signed on a day is signed after what was signed before. */
    void dates(Verdict verdict, @Nullable LocalDate on) {
        verdict.requiresStated(on != null, A_SIGNATURE_STATES_ITS_DAY, Map.of());
        if (on != null && lastSigned != null) {
            verdict.requires(
                    !on.isBefore(lastSigned), SIGNATURES_DO_NOT_RUN_BACKWARDS, Map.of("on", on, "last", lastSigned));
        }
    }

    @EventSourcingHandler
    void on(ReportDrafted first) {
        drafted = first;
        begin(1, first.draft());
    }

    @EventSourcingHandler
    void on(ReportRedrafted again) {
        begin(again.number(), again.draft());
    }

    @EventSourcingHandler
    void on(ReportReviewed reviewed) {
        signed(reviewed.signature().on());
    }

    @EventSourcingHandler
    void on(ReportCooperated cooperated) {
        signed(cooperated.signature().on());
    }

    @EventSourcingHandler
    void on(ReportApproved approved) {
        phase = Phase.APPROVED;
        signed(approved.signature().on());
    }

    @EventSourcingHandler
    void on(ReportReturned returned) {
        phase = Phase.RETURNED;
        signed(returned.on());
    }

    private void begin(int numbered, Draft anew) {
        number = numbered;
        draft = anew;
        phase = Phase.UNDER_WAY;
        signed(anew.draftedOn());
    }

    private void signed(@Nullable LocalDate on) {
        lastSigned = on == null ? lastSigned : on;
    }

    private ReportDrafted report() {
        return requireNonNull(drafted, "no report acts before it is drafted");
    }
}
