package org.sillok.archive;

import java.util.List;
import java.util.Locale;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.AttendanceSheet.Seat;

/** The members in office on the day of the meeting (위원 현황). */
public record RosterText(String counts, List<Row> rows) {

    /** A member. */
    public record Row(
            String seat, String name, String sex, String affiliation, String post, String kind, String attendance) {}

    static RosterText of(AttendanceSheet sheet) {
        var exOfficio = sheet.seats().stream()
                .filter(seat -> seat.kind() == SeatKind.EX_OFFICIO)
                .count();
        return new RosterText(
                String.format(
                        Locale.ROOT,
                        "총 %d명, 당연직 %d명, 위촉직 %d명",
                        sheet.seats().size(),
                        exOfficio,
                        sheet.seats().size() - exOfficio),
                sheet.seats().stream().map(RosterText::row).toList());
    }

    private static Row row(Seat seat) {
        var member = seat.member();
        var role = seat.role() == SeatRole.MEMBER ? "" : " (" + Wording.of(seat.role()) + ")";
        return new Row(
                seat.seat(),
                member.name() + role,
                member.sex() == null ? "" : Wording.of(member.sex()),
                Wording.orNothing(member.affiliation()),
                Wording.orNothing(member.post()),
                Wording.of(seat.kind()),
                attendance(seat));
    }

    private static String attendance(Seat seat) {
        if (!seat.attended()) {
            return "불참";
        }
        return seat.proxy() == null ? "참석" : "대리 참석";
    }
}
