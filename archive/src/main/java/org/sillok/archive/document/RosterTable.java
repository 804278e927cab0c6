package org.sillok.archive.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Table;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.Proxy;

/** The members in office on the day of the meeting, and who of them came. */
final class RosterTable {

    private RosterTable() {}

    static Table of(Sitting sitting) {
        return new Table(
                "재적위원과 출석",
                List.of("번호", "성명", "소속·직위", "구분", "출석"),
                sitting.seats().values().stream()
                        .map(seat -> row(sitting, seat))
                        .toList());
    }

    private static List<String> row(Sitting sitting, SeatInOffice seat) {
        var holder = seat.holder();
        var from = (Wording.orNothing(holder.affiliation()) + " " + Wording.orNothing(holder.post())).strip();
        return List.of(
                seat.seat(),
                holder.name() + " (" + Wording.of(seat.role()) + ")",
                from.isEmpty() ? Wording.NOT_STATED : from,
                Wording.of(seat.kind()),
                attendance(sitting, seat.seat()));
    }

    private static String attendance(Sitting sitting, String seat) {
        var said = new ArrayList<String>();
        said.add(told(sitting.presence().of(seat)));
        said.addAll(sitting.corrections().ofSeat(seat));
        return String.join(" ※ ", said);
    }

    private static String told(@Nullable Attendance attendance) {
        if (attendance == null) {
            return "불참";
        }
        var proxy = attendance.proxy();
        var how =
                switch (attendance.manner()) {
                    case REMOTE -> " (원격)";
                    case IN_WRITING -> " (서면)";
                    case IN_PERSON, NOT_STATED -> "";
                };
        var span = Figures.span(attendance.arrived(), attendance.left());
        return (proxy == null ? "참석" : "대리 참석: " + named(proxy)) + how + (span.isEmpty() ? "" : " " + span);
    }

    private static String named(Proxy proxy) {
        return (Wording.orNothing(proxy.post()) + " " + Wording.orNothing(proxy.name())).strip();
    }
}
