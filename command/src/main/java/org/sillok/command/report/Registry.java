package org.sillok.command.report;

import static org.sillok.report.ReportRule.A_DRAFT_IS_REGISTERED_ONCE;
import static org.sillok.report.ReportRule.ONLY_AN_APPROVED_REPORT_IS_REGISTERED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.report.RegisterReport;
import org.sillok.report.Registration;
import org.sillok.report.ReportRegistered;
import org.sillok.report.Retention;

/** Where what was approved is entered; what is entered is never changed. */
final class Registry {

    private final Standing standing;
    private int registered;

    Registry(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RegisterReport register) {
        var verdict = standing.judge("registration");
        verdict.requiresStated(standing.isApproved(), ONLY_AN_APPROVED_REPORT_IS_REGISTERED, Map.of());
        verdict.records(entry(register.registration(), standing.isApproved() ? standing.lastSigned() : null));
    }

    /**
     * What is entered of the draft at hand.
     *
     * @param approvedOn null where nobody says
     */
    ReportRegistered entry(Registration registration, @Nullable LocalDate approvedOn) {
        Refuse.when(registered == standing.number(), A_DRAFT_IS_REGISTERED_ONCE, Map.of("draft", registered));
        var complete = registration.producedOn() == null ? approvedOn : registration.producedOn();
        var retention = registration.retention();
        var starts = complete == null || retention == null ? null : Retention.from(complete);
        var ends = complete == null || retention == null ? null : retention.until(complete);
        return new ReportRegistered(standing.meeting(), standing.number(), registration, complete, starts, ends);
    }

    @EventSourcingHandler
    void on(ReportRegistered entered) {
        registered = entered.draft();
    }
}
