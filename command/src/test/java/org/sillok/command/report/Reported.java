package org.sillok.command.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Draft;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;
import org.sillok.report.Retention;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** A report by words: two review it, one cooperates. The meeting was on 29 March 2017. */
final class Reported {

    static final String ID = "m1";
    static final LocalDate DAY = LocalDate.parse("2017-03-29");
    static final String SEEN = "a".repeat(64);
    static final Signatory DRAFTER = new Signatory("officer", "Drafter");
    static final Signatory TEAM = new Signatory("head of team", "First");
    static final Signatory DIVISION = new Signatory("head of division", "Second");
    static final Signatory OTHER = new Signatory("officer of finance", "Third");
    static final Signatory BUREAU = new Signatory("head of bureau", "Approver");
    static final ApprovalLine LINE = new ApprovalLine(DRAFTER, List.of(TEAM, DIVISION), List.of(OTHER), BUREAU, null);
    static final Registration REGISTRATION = new Registration(
            new DocumentNumber("division", 12),
            "D0001",
            List.of("administration", "committees"),
            Retention.TEN_YEARS,
            null,
            List.of(),
            List.of());

    private Reported() {}

    static Trial<Report> report(Basis basis) {
        return new Trial<>(Report.class).given(new ReportDrafted(ID, basis, draft()));
    }

    static Trial<Report> signed(Basis basis) {
        return report(basis).given(reviewed(1, TEAM), reviewed(2, DIVISION), cooperated());
    }

    static Trial<Report> approvedReport(Basis basis) {
        return signed(basis).given(approved());
    }

    static Draft draft() {
        return draft(LINE, on(5));
    }

    static Draft draft(ApprovalLine line, @Nullable LocalDate on) {
        return new Draft("Report", "As follows.", "division", annexes(), line, on);
    }

    static List<Annex> annexes() {
        return List.of(new Annex(Annex.Kind.ROSTER, "Roster", 1, false));
    }

    /** A day of April. */
    static LocalDate on(int day) {
        return LocalDate.of(2017, 4, day);
    }

    static Signature signature(int day) {
        return new Signature(on(day), null, null);
    }

    static ReportReviewed reviewed(int turn, Signatory by) {
        return new ReportReviewed(ID, 1, turn, by, signature(10));
    }

    static ReportCooperated cooperated() {
        return new ReportCooperated(ID, 1, 1, OTHER, signature(12));
    }

    static ReportReturned returned() {
        return new ReportReturned(ID, 1, BUREAU, "figures", on(13));
    }

    static ReportApproved approved() {
        return new ReportApproved(ID, 1, BUREAU, Capacity.OWN, null, null, signature(19), SEEN);
    }

    static ApproveReport approve() {
        return approve(BUREAU, Capacity.OWN, null);
    }

    static ApproveReport approve(Signatory by, Capacity capacity, @Nullable String ground) {
        return new ApproveReport(ID, 1, by, capacity, ground, signature(19), SEEN, REGISTRATION);
    }
}
