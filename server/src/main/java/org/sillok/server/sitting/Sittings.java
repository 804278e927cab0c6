package org.sillok.server.sitting;

import java.util.Map;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMinutes;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.Inquiry;

/** Reads how meetings stand. */
public final class Sittings {

    private final Inquiry inquiry;

    Sittings(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** As it is now. */
    public Sitting of(String meeting) {
        return of(meeting, inquiry.position(null, null));
    }

    /** What {@code meeting/state.html} and {@code meeting/entry.html} are set with, as of a position. */
    public Map<String, Object> scenery(String meeting, long position) {
        var sitting = of(meeting, position);
        return Map.of("sheet", sitting, "seats", sitting.names(), "titles", sitting.titles(), "meetingId", meeting);
    }

    /** As it was known at a position of the record. */
    public Sitting of(String meeting, long position) {
        var minutes = inquiry.ask(new ReadMinutes(meeting, position), Minutes.class);
        var roster = inquiry.ask(new ReadAttendance(meeting, position), AttendanceSheet.class);
        var decisions = inquiry.ask(new ReadDecisions(meeting, position), MeetingDecisions.class);
        var sheet = minutes.meeting();
        var entries = minutes.stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .toList();
        return new Sitting(
                sheet,
                roster,
                minutes,
                Room.of(roster, sheet.rules()),
                Agenda.of(sheet.agenda(), entries, decisions.decisions(), roster),
                RoomClock.of(sheet, roster, minutes),
                position);
    }
}
