package org.sillok.ingest.order;

import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.part.Present;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.RollCall;
import org.sillok.ingest.part.RollCall.Attendee;
import org.sillok.ingest.part.When;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.Manner;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.RecordAttendance;

/** Who was in the room, and who presided over it. */
final class Room {

    private final String meeting;
    private final Report report;
    private final Hours hours;
    private final Steps steps;
    private final RollCall roll;

    Room(String meeting, Report report, Hours hours, Steps steps) {
        this.meeting = meeting;
        this.report = report;
        this.hours = hours;
        this.steps = steps;
        roll = report.rollCall();
    }

    void propose() {
        roll.attendees().forEach(this::attends);
        observers(report.overview().present());
    }

    /** False where the source does not say who presided: what followed cannot then be told as an open meeting. */
    boolean opens(When when) {
        var seat = presiding();
        if (seat == null) {
            steps.tell(
                    "meeting.presiding",
                    "누가 주재하였는지 적혀 있지 않아 개회 이후는 제안하지 않습니다. 주재한 위원을 확인하십시오.",
                    "Who presided is not stated, so that nothing from the opening on is proposed. Find out who presided.");
            return false;
        }
        return steps.propose(() -> new OpenMeeting(meeting, seat, hours.at(when.from())), when.place());
    }

    private void attends(Attendee attendee) {
        var row = attendee.row();
        if (row == null) {
            steps.tell(
                    "attendance.unknown",
                    "명단에서 찾을 수 없는 참석자입니다: " + attendee.listed().words(),
                    "Somebody is listed as present whom the roster does not hold: "
                            + attendee.listed().words(),
                    attendee.listed());
            return;
        }
        steps.propose(
                () -> new RecordAttendance(
                        meeting, Integer.toString(row.number()), proxy(attendee), Manner.NOT_STATED, null),
                attendee.listed(),
                row.place());
    }

    /** Not on the roster, and no authority stated: the words stay as printed. */
    private @Nullable Proxy proxy(Attendee attendee) {
        var list = report.overview().present().exOfficio();
        var printed = list == null ? attendee.listed() : list.place();
        return attendee.inferred()
                ? new Proxy(null, attendee.listed().words(), null, true, Words.line(printed.words()))
                : null;
    }

    /** Heads of office are counted among the observers, where both are stated. */
    private void observers(Present present) {
        var heads = present.officeHeads();
        var all = present.observers();
        if (heads != null) {
            admit(heads.words(), heads.number(), heads.place());
        }
        if (all != null) {
            int others = heads == null ? all.number() : all.number() - heads.number();
            if (others > 0) {
                admit(observersName(all), others, all.place());
            }
        }
    }

    private static String observersName(Present.Count all) {
        var words = all.words();
        int comma = words.indexOf("), ");
        var name = comma >= 0 ? words.substring(comma + 3) : words;
        var own = name.startsWith("- ") ? name.substring(2) : name;
        return own.isBlank() ? "배석자" : own.strip();
    }

    private void admit(String post, int count, Said place) {
        steps.propose(() -> new AdmitObserver(meeting, null, null, post, count, null), place);
    }

    /** Whoever the timetable says led the deliberation, if it is an officer of the roster who was present. */
    private @Nullable String presiding() {
        for (var row : report.timetable().rows()) {
            var seat = row.lead() == null ? null : seat(row.lead());
            if (seat != null) {
                return seat;
            }
        }
        return roll.hasRole(SeatRole.CHAIR) ? seat("위원장") : null;
    }

    private @Nullable String seat(String lead) {
        var role = lead.equals("위원장") ? SeatRole.CHAIR : lead.equals("부위원장") ? SeatRole.VICE_CHAIR : null;
        if (role == null) {
            return null;
        }
        return report.roster()
                .first(row -> row.role() == role)
                .map(row -> Integer.toString(row.number()))
                .orElse(null);
    }
}
