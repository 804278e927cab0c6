package org.sillok.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.reckoning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.audit.Irregularities;
import org.sillok.audit.ReadIrregularities;
import org.sillok.committee.Allowance;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.Subject;
import org.sillok.query.Answering;
import org.sillok.record.Unknown;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ChecklistRow;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Draft;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;
import org.sillok.report.ReadReport;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportIrregularityFound;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportSheet.Returned;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.ReportState;
import org.sillok.report.Retention;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;
import org.sillok.report.StatedSums;

/** The report on a meeting, as it stands and as it stood. */
class ReportTest extends Answering {

    private static final Signatory TEAM = new Signatory("팀장", "김가온");
    private static final Signatory OTHER = new Signatory("예산과 주무관", null);
    private static final Signatory BUREAU = new Signatory("국장", "박다솜");
    private static final Signatory DEPUTY = new Signatory("과장", "이나래");
    private static final Signature SIGNED = new Signature(day("2026-03-25"), "03/25", null);
    private static final Draft DRAFT = draft("결과보고", "2026-03-20");
    private static final Registration REGISTRATION = new Registration(
            new DocumentNumber("정보과", 12),
            "D1",
            List.of("행정", "정보화"),
            Retention.FIVE_YEARS,
            null,
            List.of(new Registration.Printed("공개구분", "부분공개")),
            List.of(
                    new Registration.Listed("본문.hwpx", Openness.OPEN, "1 MB"),
                    new Registration.Listed("자료.hwpx", null, null)));

    private static Draft draft(String title, String on) {
        var annexes = List.of(
                new Annex(Annex.Kind.ROSTER, "위원 현황", 1, false), new Annex(Annex.Kind.PAPERS, "회의자료", null, true));
        var line = new ApprovalLine(new Signatory("주무관", "최라온"), List.of(TEAM, DEPUTY), List.of(OTHER), BUREAU, null);
        return new Draft(title, "다음과 같이 보고함", null, annexes, line, day(on));
    }

    @BeforeEach
    void meet() {
        given(convened("m", "c", 1, 5, Basis.LIVE));
        given(attended("m", 1, "14:00"), attended("m", 3, "14:00"), attended("m", 4, "14:00"), attended("m", 5, null));
        given(opened("m", reckoning(5, 4, true), "14:00"), new MeetingClosed("m", at("15:40")));
    }

    @Test
    void knowsNoReportThatWasNotDrafted() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> report(null)).matches(unknown -> unknown.what()
                .equals("report"));
    }

    @Test
    void tellsADraftWithItsLine() {
        given(new ReportDrafted("m", Basis.LIVE, DRAFT));

        assertThat(report(null).draft()).isEqualTo(DRAFT);
        assertThat(report(null).state()).isEqualTo(ReportState.UNDER_WAY);
        assertThat(report(null).steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.DRAFT, Step.Kind.REVIEW, Step.Kind.REVIEW, Step.Kind.COOPERATION, Step.Kind.APPROVAL);
        assertThat(report(null).steps())
                .extracting(Step::state)
                .containsOnlyOnce(Step.State.SIGNED)
                .contains(Step.State.PENDING);
        assertThat(report(null).expenses().totalWon()).isEqualTo(200_000);
    }

    @Test
    void tellsTheFormsAsTheyWereLastFilledIn() {
        given(new ReportDrafted("m", Basis.LIVE, DRAFT));
        given(checklist(row(1, Answer.REVIEWED, null), row(2, Answer.UNANSWERED, null)));
        given(checklist(row(1, Answer.NOT_APPLICABLE, "\"비고\"")));
        given(expenses());

        var filled = report(null).checklist();
        assertThat(filled).isNotNull();
        assertThat(filled.rows()).containsExactly(row(1, Answer.NOT_APPLICABLE, "\"비고\""));
        assertThat(filled.notApplicable()).isEqualTo(1);
        assertThat(report(null).expenses().totalWon()).isEqualTo(395_000 + 720_000);
        assertThat(report(null).expenses().others()).isEqualTo(expenses().others());
        assertThat(report(null).expenses().stated()).isEqualTo(expenses().stated());
        assertThat(report(null).expenses().allowances().get(0).claim())
                .isEqualTo(expenses().allowances().get(0));
    }

    @Test
    void tellsWhoSignedAndForWhom() {
        given(new ReportDrafted("m", Basis.LIVE, DRAFT));
        given(new ReportReviewed("m", 1, 1, TEAM, SIGNED), new ReviewSkipped("m", 1, 2, DEPUTY, "출장"));
        given(new ReportCooperated("m", 1, 1, OTHER, SIGNED));
        given(approved(1), registered(1));

        var steps = report(null).steps();
        assertThat(steps.get(1).signature()).isEqualTo(SIGNED);
        assertThat(steps.get(2).reason()).isEqualTo("출장");
        assertThat(steps.get(4).by()).isEqualTo(DEPUTY);
        assertThat(steps.get(4).inPlaceOf()).isEqualTo(BUREAU);
        assertThat(report(null).draft().line().approver()).isEqualTo(BUREAU);
        assertThat(report(null).state()).isEqualTo(ReportState.APPROVED);
        assertThat(report(null).registered())
                .isEqualTo(new ReportSheet.Registered(
                        REGISTRATION, day("2026-03-25"), day("2027-01-01"), day("2031-12-31")));
    }

    @Test
    void keepsTheDraftsBefore() {
        given(new ReportDrafted("m", Basis.LIVE, DRAFT), new ReportReturned("m", 1, BUREAU, "금액", day("2026-03-24")));
        given(new ReportRedrafted("m", 2, "금액 정정", draft("둘째", "2026-03-25")), approved(2), registered(2));
        given(new ReportRedrafted("m", 3, "장소 정정", draft("셋째", "2026-04-01")));

        assertThat(report(null).number()).isEqualTo(3);
        assertThat(report(null).reason()).isEqualTo("장소 정정");
        assertThat(report(null).earlier())
                .extracting(ReportSheet.Earlier::state)
                .containsExactly(ReportState.RETURNED, ReportState.APPROVED);
        assertThat(report(null).earlier().get(0).returned()).isEqualTo(new Returned(BUREAU, "금액", day("2026-03-24")));
        assertThat(report(null).earlier().get(1).content()).isEqualTo("c".repeat(64));
    }

    @Test
    void tellsWhatWasKnownBefore() {
        given(new ReportDrafted("m", Basis.LIVE, DRAFT));
        var then = projector.position();
        given(expenses(), new ReportReviewed("m", 1, 1, TEAM, SIGNED));

        assertThat(report(then).steps().get(1).state()).isEqualTo(Step.State.PENDING);
        assertThat(report(then).expenses().statedAtAll()).isFalse();
        assertThat(report(null).steps().get(1).state()).isEqualTo(Step.State.SIGNED);
        assertThat(report(null).version()).isGreaterThan(report(then).version());
    }

    @Test
    void tellsWhatIsIrregularBesideWhatIsOfTheMeeting() {
        given(new ReportDrafted("m", Basis.IMPORTED, DRAFT));
        given(new ReportIrregularityFound(
                "m",
                "STATED_SUMS_ADD_UP",
                Finding.BROKEN,
                new Subject(Subject.Kind.REPORT, "expenses"),
                Map.of("a", "1")));

        assertThat(ask(new ReadIrregularities("m", null), Irregularities.class).irregularities())
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("STATED_SUMS_ADD_UP"));
    }

    @Test
    void recordsWhoApprovedWhereTheLineNamesNobody() {
        var nobody =
                new Draft("결과보고", null, null, List.of(), new ApprovalLine(null, List.of(), List.of(), null, "란"), null);
        given(new ReportDrafted("m", Basis.IMPORTED, nobody), approved(1));

        assertThat(report(null).steps()).singleElement().satisfies(step -> assertThat(step.by())
                .isEqualTo(DEPUTY));
    }

    private ReportSheet report(@Nullable Long asOf) {
        return ask(new ReadReport("m", asOf), ReportSheet.class);
    }

    private static ChecklistFilled checklist(ChecklistRow... rows) {
        return new ChecklistFilled("m", "사전 검토항목", "2026", List.of(rows));
    }

    private static ChecklistRow row(int number, Answer answer, @Nullable String remark) {
        return new ChecklistRow(number, "항목 " + number, number == 1 ? "검토하였습니까?" : null, answer, remark);
    }

    private static ExpensesStated expenses() {
        return new ExpensesStated(
                "m",
                List.of(new AllowanceClaim(Allowance.Purpose.ATTENDANCE, null, 100_000L, null, null)),
                List.of(
                        new OtherExpense("다과비", 6_500L, 30, "개", null, null),
                        new OtherExpense("자료", null, 60, null, 720_000L, "비고")),
                new StatedSums(null, 915_000L, null),
                List.of("운영", "사무관리비"),
                List.of("계좌 입금"),
                List.of());
    }

    private static ReportApproved approved(int draft) {
        return new ReportApproved("m", draft, DEPUTY, Capacity.ACTING, BUREAU, "출장", SIGNED, "c".repeat(64));
    }

    private static ReportRegistered registered(int draft) {
        return new ReportRegistered("m", draft, REGISTRATION, day("2026-03-25"), day("2027-01-01"), day("2031-12-31"));
    }
}
