package org.sillok.command.report;

import static org.sillok.command.report.Reported.BUREAU;
import static org.sillok.command.report.Reported.ID;
import static org.sillok.command.report.Reported.REGISTRATION;
import static org.sillok.command.report.Reported.SEEN;
import static org.sillok.command.report.Reported.approve;
import static org.sillok.command.report.Reported.approved;
import static org.sillok.command.report.Reported.approvedReport;
import static org.sillok.command.report.Reported.on;
import static org.sillok.command.report.Reported.report;
import static org.sillok.command.report.Reported.returned;
import static org.sillok.command.report.Reported.reviewed;
import static org.sillok.command.report.Reported.signature;
import static org.sillok.command.report.Reported.signed;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.report.ReportRule.AN_APPROVED_REPORT_IS_REGISTERED;
import static org.sillok.report.ReportRule.APPROVAL_FOLLOWS_COOPERATION;
import static org.sillok.report.ReportRule.APPROVAL_FOLLOWS_REVIEW;
import static org.sillok.report.ReportRule.A_DRAFT_IS_REGISTERED_ONCE;
import static org.sillok.report.ReportRule.A_SIGNATURE_STATES_ITS_DAY;
import static org.sillok.report.ReportRule.ONLY_AN_APPROVED_REPORT_IS_REGISTERED;
import static org.sillok.report.ReportRule.ONLY_A_DRAFT_IS_SIGNED;
import static org.sillok.report.ReportRule.SIGNATURES_DO_NOT_RUN_BACKWARDS;
import static org.sillok.report.ReportRule.THE_APPROVER_IN_THE_LINE_APPROVES;
import static org.sillok.report.ReportRule.WHAT_IS_APPROVED_IS_KEPT;
import static org.sillok.report.ReportRule.WHAT_IS_APPROVED_WAS_SEEN;
import static org.sillok.report.ReportRule.WHO_STANDS_IN_STATES_THE_GROUND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Subject;
import org.sillok.record.Origin;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.RegisterReport;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportRegistered;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;

/** Approving a report, by which it is registered. */
class ApproveReportTest {

    private static final ReportRegistered REGISTERED = new ReportRegistered(
            ID, 1, REGISTRATION, on(19), LocalDate.parse("2018-01-01"), LocalDate.parse("2027-12-31"));
    private static final Signatory DEPUTY = new Signatory("deputy", "Somebody");

    private static ApproveReport approveWith(Registration registration) {
        return new ApproveReport(ID, null, BUREAU, Capacity.OWN, null, signature(19), SEEN, registration);
    }

    @Test
    void registersWithRetentionFromTheYearAfter() {
        signed(LIVE).when(approve()).records(approved(), REGISTERED).bears(Origin.BASIS, "LIVE");
    }

    @Test
    void notesWhoWasStoodInFor() {
        signed(LIVE)
                .when(approve(DEPUTY, Capacity.ACTING, "away on duty"))
                .records(
                        new ReportApproved(ID, 1, DEPUTY, Capacity.ACTING, BUREAU, "away on duty", signature(19), SEEN),
                        REGISTERED);
    }

    @Test
    void takesADelegatedApprovalWithItsGround() {
        signed(LIVE)
                .when(approve(BUREAU, Capacity.DELEGATED, "order on delegation, art. 3"))
                .notesNothing();
    }

    @Test
    void refusesWhoStandsInWithoutAGround() {
        signed(LIVE).when(approve(DEPUTY, Capacity.ACTING, null)).refuses(WHO_STANDS_IN_STATES_THE_GROUND);
        signed(LIVE).when(approve(BUREAU, Capacity.DELEGATED, null)).refuses(WHO_STANDS_IN_STATES_THE_GROUND);
        signed(IMPORTED)
                .when(approve(DEPUTY, Capacity.ACTING, null))
                .notes(UNCHECKABLE, WHO_STANDS_IN_STATES_THE_GROUND)
                .about(Subject.Kind.REPORT, "approval");
    }

    @Test
    void refusesSomebodyElseThanTheLineHas() {
        signed(LIVE).when(approve(DEPUTY, Capacity.OWN, null)).refuses(THE_APPROVER_IN_THE_LINE_APPROVES);
        signed(LIVE).when(approve(BUREAU, Capacity.NOT_STATED, null)).refuses(THE_APPROVER_IN_THE_LINE_APPROVES);
        signed(IMPORTED).when(approve(DEPUTY, Capacity.OWN, null)).notes(BROKEN, THE_APPROVER_IN_THE_LINE_APPROVES);
        signed(IMPORTED).when(approve(BUREAU, Capacity.NOT_STATED, null)).notesNothing();
    }

    @Test
    void refusesBeforeEachReviewerSignedOrWasSkipped() {
        report(LIVE).given(reviewed(1, Reported.TEAM)).when(approve()).refuses(APPROVAL_FOLLOWS_REVIEW);
    }

    @Test
    void refusesBeforeThoseWhoCooperateSigned() {
        report(LIVE)
                .given(reviewed(1, Reported.TEAM), reviewed(2, Reported.DIVISION))
                .when(approve())
                .refuses(APPROVAL_FOLLOWS_COOPERATION);
    }

    @Test
    void recordsAPastApprovalAsItIsPrinted() {
        report(IMPORTED).when(approve()).notes(UNCHECKABLE, APPROVAL_FOLLOWS_REVIEW, APPROVAL_FOLLOWS_COOPERATION);
    }

    @Test
    void refusesAnotherDraftThanWasSeen() {
        signed(LIVE)
                .when(new ApproveReport(ID, 2, BUREAU, Capacity.OWN, null, signature(19), SEEN, REGISTRATION))
                .refuses(WHAT_IS_APPROVED_WAS_SEEN);
    }

    @Test
    void refusesWhatIsNotKept() {
        var nothing = new ApproveReport(ID, 1, BUREAU, Capacity.OWN, null, signature(19), null, REGISTRATION);
        signed(LIVE).when(nothing).refuses(WHAT_IS_APPROVED_IS_KEPT);
        signed(IMPORTED).when(nothing).notes(UNCHECKABLE, WHAT_IS_APPROVED_IS_KEPT);
    }

    @Test
    void refusesWithoutAWholeRegistration() {
        var nothing = new ApproveReport(ID, 1, BUREAU, Capacity.OWN, null, signature(19), SEEN, null);
        var part = new Registration(REGISTRATION.number(), null, List.of(), null, null, List.of(), List.of());
        signed(LIVE).when(nothing).refuses(AN_APPROVED_REPORT_IS_REGISTERED);
        signed(LIVE).when(approveWith(part)).refuses(AN_APPROVED_REPORT_IS_REGISTERED);
        signed(IMPORTED).when(nothing).notes(UNCHECKABLE, AN_APPROVED_REPORT_IS_REGISTERED);
    }

    @Test
    void refusesASignatureWithoutItsDay() {
        var undated = new ApproveReport(
                ID, 1, BUREAU, Capacity.OWN, null, new Signature(null, "04/19", null), SEEN, REGISTRATION);
        signed(LIVE).when(undated).refuses(A_SIGNATURE_STATES_ITS_DAY);
        signed(IMPORTED).when(undated).notes(UNCHECKABLE, A_SIGNATURE_STATES_ITS_DAY);
    }

    @Test
    void refusesADayBeforeTheOneBefore() {
        var early = new ApproveReport(ID, 1, BUREAU, Capacity.OWN, null, signature(11), SEEN, REGISTRATION);
        signed(LIVE).when(early).refuses(SIGNATURES_DO_NOT_RUN_BACKWARDS);
        signed(IMPORTED).when(early).notes(BROKEN, SIGNATURES_DO_NOT_RUN_BACKWARDS);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToApproveTwiceOrWhatWasReturned(Basis basis) {
        approvedReport(basis).when(approve()).refuses(ONLY_A_DRAFT_IS_SIGNED);
        signed(basis).given(returned()).when(approve()).refuses(ONLY_A_DRAFT_IS_SIGNED);
    }

    @Test
    void registersAPastReportOnItsOwn() {
        approvedReport(IMPORTED).when(new RegisterReport(ID, REGISTRATION)).records(REGISTERED);
        report(IMPORTED)
                .when(new RegisterReport(ID, REGISTRATION))
                .notes(UNCHECKABLE, ONLY_AN_APPROVED_REPORT_IS_REGISTERED);
    }

    @Test
    void refusesToRegisterALiveReportThatIsNotApproved() {
        signed(LIVE).when(new RegisterReport(ID, REGISTRATION)).refuses(ONLY_AN_APPROVED_REPORT_IS_REGISTERED);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void refusesToRegisterADraftTwice(Basis basis) {
        approvedReport(basis)
                .given(REGISTERED)
                .when(new RegisterReport(ID, REGISTRATION))
                .refuses(A_DRAFT_IS_REGISTERED_ONCE);
    }
}
