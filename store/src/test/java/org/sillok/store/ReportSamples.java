package org.sillok.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sillok.committee.Allowance;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;
import org.sillok.record.Fact;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistFilled;
import org.sillok.report.ChecklistRow;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Draft;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;
import org.sillok.report.Registration;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportIrregularityFound;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;
import org.sillok.report.Retention;
import org.sillok.report.ReviewSkipped;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;
import org.sillok.report.StatedSums;

/** One fact of each kind that happens to a report, about people who do not exist. */
final class ReportSamples {

    private static final String MEETING = "데이터행정위원회-2024-2";
    private static final LocalDate DAY = LocalDate.parse("2024-09-20");
    private static final String CONTENT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Signatory TEAM = new Signatory("데이터팀장", "윤슬기");
    private static final Signatory BUREAU = new Signatory("기획국장", "한가람");
    private static final Signature SIGNED = new Signature(DAY, "09/20", "수당 기준을 다시 살필 것");
    private static final Draft DRAFT = new Draft(
            "2024년 제2차 정기회의 결과보고",
            "조례에 따라 회의를 열고 그 결과를 보고함",
            "데이터과",
            List.of(new Annex(Annex.Kind.PAPERS, "회의자료", 1, true)),
            new ApprovalLine(
                    new Signatory("주무관", "나래솔"),
                    List.of(TEAM),
                    List.of(new Signatory("예산과 주무관", null)),
                    BUREAU,
                    "주무관 데이터팀장 기획국장"),
            DAY);

    private ReportSamples() {}

    static Stream<Fact> all() {
        return Stream.concat(drafted(), signed());
    }

    private static Stream<Fact> drafted() {
        return Stream.of(
                new ReportDrafted(MEETING, Basis.TRANSCRIBED, DRAFT),
                new ReportRedrafted(MEETING, 2, "금액 정정", DRAFT),
                new ChecklistFilled(
                        MEETING,
                        "사전 검토항목",
                        "2024",
                        List.of(new ChecklistRow(
                                1, "전문가 자문", "의견을 반영하였습니까?", ChecklistRow.Answer.UNANSWERED, "추후 기재"))),
                new ExpensesStated(
                        MEETING,
                        List.of(new AllowanceClaim(Allowance.Purpose.PRIOR_REVIEW, "안건 사전 검토", 70_000L, 2, 140_000L)),
                        List.of(new OtherExpense("다과비", 6_500L, 30, "개", 195_000L, "배석자 포함")),
                        new StatedSums(140_000L, 195_000L, 335_000L),
                        List.of("위원회 운영", "사무관리비"),
                        List.of("계좌 입금"),
                        List.of("의원 제외")),
                new ReportIrregularityFound(
                        MEETING,
                        "STATED_SUMS_ADD_UP",
                        Finding.BROKEN,
                        new Subject(Subject.Kind.REPORT, "expenses"),
                        Map.of("what", "stated.total", "stated", "1", "reckoned", "2")));
    }

    private static Stream<Fact> signed() {
        return Stream.of(
                new ReportReviewed(MEETING, 1, 1, TEAM, SIGNED),
                new ReviewSkipped(MEETING, 1, 1, TEAM, "출장"),
                new ReportCooperated(MEETING, 1, 1, new Signatory("예산과 주무관", null), SIGNED),
                new ReportApproved(
                        MEETING, 1, new Signatory("기획과장", "봄이슬"), Capacity.ACTING, BUREAU, "기획국장 출장", SIGNED, CONTENT),
                new ReportRegistered(
                        MEETING,
                        1,
                        new Registration(
                                new DocumentNumber("데이터과", 1_207),
                                "D0000000001207",
                                List.of("행정", "데이터행정"),
                                Retention.TEN_YEARS,
                                DAY,
                                List.of(new Registration.Printed("공개구분", "부분공개")),
                                List.of(new Registration.Listed("본문.hwpx", Openness.OPEN, "1.01 MB"))),
                        DAY,
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2034-12-31")),
                new ReportReturned(MEETING, 1, BUREAU, "금액을 확인할 것", DAY));
    }
}
