package org.sillok.ingest.check;

import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.part.Present;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.RollCall;

/** Those present: the counts against each other and against the lists, and the lists against the roster. */
final class AttendanceChecks {

    private AttendanceChecks() {}

    static void look(Report report, Findings findings) {
        var present = report.overview().present();
        all(present, findings);
        members(present, findings);
        list("당연직", "ex officio", present.exOfficio(), findings);
        list("위촉직", "appointed", present.appointed(), findings);
        if (!report.roster().rows().isEmpty()) {
            strangers(report.rollCall(), findings);
            chair(report, findings);
        }
    }

    private static void all(Present present, Findings findings) {
        if (present.all() == null || present.members() == null || present.observers() == null) {
            return;
        }
        int sum = present.members().number() + present.observers().number();
        if (sum == present.all().number()) {
            return;
        }
        findings.tell(
                "attendance.sum",
                "참석 " + present.all().number() + "명은 위원 " + present.members().number() + "명과 배석 "
                        + present.observers().number() + "명의 합 " + sum + "명과 다릅니다.",
                present.all().number() + " are said to attend; "
                        + present.members().number() + " members and "
                        + present.observers().number() + " observers make " + sum + ".",
                present.all().place(),
                present.members().place(),
                present.observers().place());
    }

    private static void members(Present present, Findings findings) {
        if (present.members() == null || present.exOfficio() == null || present.appointed() == null) {
            return;
        }
        int listed =
                present.exOfficio().names().size() + present.appointed().names().size();
        if (listed != present.members().number()) {
            findings.tell(
                    "attendance.members",
                    "위원 " + present.members().number() + "명이라고 하나 " + listed + "명이 적혀 있습니다.",
                    present.members().number() + " members are said to attend, " + listed + " are listed.",
                    present.members().place(),
                    present.exOfficio().place(),
                    present.appointed().place());
        }
    }

    private static void list(String korean, String english, Present.@Nullable Listed listed, Findings findings) {
        if (listed != null
                && listed.stated() != null
                && listed.stated() != listed.names().size()) {
            findings.tell(
                    "attendance.list",
                    korean + " " + listed.stated() + "명이라고 하나 " + listed.names().size() + "명이 적혀 있습니다.",
                    listed.stated() + " " + english + " are said to attend, "
                            + listed.names().size() + " are listed.",
                    listed.place());
        }
    }

    private static void strangers(RollCall roll, Findings findings) {
        for (var attendee : roll.attendees()) {
            var row = attendee.row();
            if (attendee.inferred() && row != null) {
                findings.tell(
                        "attendance.proxy",
                        "'" + attendee.listed().words() + "'은 명단에 없습니다. " + row.number() + "번(" + row.post()
                                + ") 자리로 미루어 보았으나 대리라는 말도 위임 근거도 적혀 있지 않습니다.",
                        "'" + attendee.listed().words() + "' is not on the roster. The seat " + row.number() + " ("
                                + row.post() + ") is inferred; neither a proxy nor an authority is stated.",
                        attendee.listed(),
                        row.place());
            } else if (row != null && row.kind() != null && row.kind() != attendee.kind()) {
                findings.tell(
                        "attendance.kind",
                        "'" + attendee.listed().words() + "'의 당연직·위촉직 구분이 명단과 다릅니다.",
                        "'" + attendee.listed().words() + "' is listed as another kind of member than on the roster.",
                        attendee.listed(),
                        row.place());
            }
        }
    }

    private static void chair(Report report, Findings findings) {
        var roll = report.rollCall();
        var chair = report.roster().first(row -> row.role() == SeatRole.CHAIR).orElse(null);
        if (chair == null || roll.attendees().isEmpty() || roll.hasRole(SeatRole.CHAIR)) {
            return;
        }
        findings.tell(
                "attendance.chair",
                "위원장(명단 " + chair.number() + "번)이 참석자에 없고 그 까닭이 적혀 있지 않습니다.",
                "The chair (row " + chair.number() + ") is not among those present, and no reason is stated.",
                chair.place());
        long appointed = roll.attendees().stream()
                .filter(one -> one.kind() == SeatKind.APPOINTED)
                .count();
        if (appointed == 0) {
            findings.tell(
                    "attendance.appointed",
                    "위촉직 참석자가 적혀 있지 않습니다.",
                    "No appointed member is listed as present.",
                    chair.place());
        }
    }
}
