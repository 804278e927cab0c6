package org.sillok.server.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sillok.command.committee.Committees;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.Allowance;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.ElectOfficer;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.Openness;
import org.sillok.committee.RenameCommittee;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatMember;
import org.sillok.committee.SeatRole;
import org.sillok.committee.VacateSeat;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.record.Order;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.Annex;
import org.sillok.report.ApprovalLine;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistRow;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Draft;
import org.sillok.report.DraftReport;
import org.sillok.report.FillChecklist;
import org.sillok.report.OtherExpense;
import org.sillok.report.RedraftReport;
import org.sillok.report.Registration;
import org.sillok.report.Retention;
import org.sillok.report.ReturnReport;
import org.sillok.report.ReviewReport;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;
import org.sillok.report.SkipReview;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;

/** Draws the orders that are given outside the room: to committees, on reports, on disclosure. */
final class RandomPaperwork {

    private static final int SEATS = 7;
    private static final LocalDate DAY = LocalDate.parse("2017-03-29");
    private static final Signatory TEAM = new Signatory("팀장", "가온");
    private static final Signatory HEAD = new Signatory("과장", "나래");
    private static final Signatory OTHER = new Signatory("예산담당", "다솜");
    private static final Signatory BUREAU = new Signatory("국장", "라온");
    private static final ApprovalLine LINE =
            new ApprovalLine(new Signatory("주무관", "마루"), List.of(TEAM, HEAD), List.of(OTHER), BUREAU, null);

    private final Random random;
    private int documents;

    RandomPaperwork(Random random) {
        this.random = random;
    }

    List<Order> founding(String committee) {
        var orders = new ArrayList<Order>();
        orders.add(new FoundCommittee(committee, "위원회 " + committee, "가람시", "조례 제7조", null, null, Committees.FOUNDED));
        orders.add(new AdoptRules(committee, Committees.rules()));
        for (var seat = 1; seat <= SEATS; seat++) {
            var role = seat == 1 ? SeatRole.CHAIR : seat == 2 ? SeatRole.VICE_CHAIR : SeatRole.MEMBER;
            var holder = Committees.person("위원 " + seat);
            orders.add(new EstablishSeat(committee, "s" + seat, SeatKind.APPOINTED, role, false, holder, null, null));
        }
        return orders;
    }

    Order ofCommittee(String committee) {
        var seat = "s" + (1 + random.nextInt(SEATS));
        var day = DAY.plusDays(random.nextInt(2_000));
        return switch (random.nextInt(6)) {
            case 0 -> new RenameCommittee(committee, "위원회 " + random.nextInt(1_000), day, "개정");
            case 1 -> new SeatMember(committee, seat, Committees.person("새 위원 " + random.nextInt(99)), day, null);
            case 2 -> new VacateSeat(committee, seat, day, "사임");
            case 3 -> new ElectOfficer(committee, seat, SeatRole.CHAIR, day);
            case 4 -> new AppointSecretary(committee, Committees.person("간사 " + random.nextInt(9)), day);
            default -> new AdoptRules(committee, Committees.rules());
        };
    }

    Order convening(String id, String committee, int number) {
        return new ConveneMeeting(
                id,
                committee,
                new MeetingNumber(2017, MeetingKind.REGULAR, number),
                MeetingKind.REGULAR,
                any(List.of(Basis.values())),
                null,
                OffsetDateTime.parse(DAY + "T14:00+09:00"),
                null,
                "회의실 6",
                DAY.minusDays(15),
                null);
    }

    Order ofMeeting(String meeting) {
        return switch (random.nextInt(12)) {
            case 0 -> new AdmitObserver(meeting, null, "국", "주무관", 1 + random.nextInt(3), null);
            case 1, 2, 3 -> disclosure(meeting);
            case 4 -> new FillChecklist(meeting, "점검표", "1", checklist());
            case 5 -> expenses(meeting);
            case 6 -> new DraftReport(meeting, draft(DAY.plusDays(2)));
            case 7 -> review(meeting);
            case 8 -> new CooperateOnReport(meeting, 1, signature());
            case 9, 10 -> approval(meeting, signature());
            default ->
                random.nextBoolean()
                        ? new ReturnReport(meeting, BUREAU, "숫자가 다름", DAY.plusDays(20))
                        : new RedraftReport(meeting, "고침", draft(DAY.plusDays(2)));
        };
    }

    /** A report from its draft to its approval, however far it has come: what there is of it is begun anew. */
    List<Order> untilApproved(String meeting) {
        var day = DAY.plusDays(30);
        var last = new Signature(day, null, null);
        return List.of(
                new DraftReport(meeting, draft(day)),
                new ReturnReport(meeting, BUREAU, "숫자가 다름", day),
                new RedraftReport(meeting, "고침", draft(day)),
                new FillChecklist(meeting, "점검표", "1", checklist()),
                expenses(meeting),
                new ReviewReport(meeting, 1, last),
                new ReviewReport(meeting, 2, last),
                new CooperateOnReport(meeting, 1, last),
                approval(meeting, last));
    }

    private Order approval(String meeting, Signature signature) {
        return new ApproveReport(meeting, null, BUREAU, Capacity.OWN, null, signature, "a".repeat(64), registration());
    }

    private Order review(String meeting) {
        var turn = 1 + random.nextInt(2);
        return random.nextInt(3) == 0
                ? new SkipReview(meeting, turn, "출장")
                : new ReviewReport(meeting, turn, signature());
    }

    private Order disclosure(String meeting) {
        var number = 1 + random.nextInt(4);
        var part =
                switch (random.nextInt(6)) {
                    case 0 -> Part.paper(number);
                    case 1 -> Part.item(number);
                    case 2 -> Part.span(number, 0, 1);
                    case 3 -> Part.seat("s" + number);
                    case 4 -> Part.followUp(number);
                    default -> Part.ofRecord();
                };
        var level = any(List.of(Openness.OPEN, Openness.CLOSED));
        var grounds = level == Openness.OPEN ? List.<Ground>of() : List.of(Ground.PERSONAL_DATA);
        return new DecideDisclosure(
                meeting, part, level, grounds, "사유", "기록관", DAY.plusDays(30), null, null, null, Basis.TRANSCRIBED);
    }

    private List<ChecklistRow> checklist() {
        return List.of(new ChecklistRow(1, "예산", null, any(List.of(ChecklistRow.Answer.values())), null));
    }

    private Order expenses(String meeting) {
        var won = 10_000L * (1 + random.nextInt(9));
        return new StateExpenses(
                meeting,
                List.of(new AllowanceClaim(Allowance.Purpose.ATTENDANCE, null, won, 3, null)),
                List.of(new OtherExpense("다과", won, 2, "개", null, null)),
                new StatedSums(null, null, null),
                List.of("정책사업"),
                List.of(),
                List.of());
    }

    private Draft draft(LocalDate on) {
        return new Draft(
                "결과보고 " + random.nextInt(99),
                "다음과 같이",
                "정보과",
                List.of(new Annex(Annex.Kind.ROSTER, "명단", 1, false)),
                LINE,
                on);
    }

    private Signature signature() {
        return new Signature(DAY.plusDays(5 + random.nextInt(20)), null, null);
    }

    private Registration registration() {
        return new Registration(
                new DocumentNumber("정보과", ++documents),
                null,
                List.of("행정", "위원회"),
                Retention.TEN_YEARS,
                null,
                List.of(),
                List.of());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
