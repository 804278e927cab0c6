package org.sillok.archive.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;

/** Who was there, as corrected last. */
record Presence(Map<String, Attendance> seats) {

    static Presence of(List<Told> told) {
        var seats = new HashMap<String, Attendance>();
        for (var next : told) {
            if (next.fact() instanceof MemberAttended it) {
                var before = seats.get(it.seat());
                var arrived = before == null ? it.occurredAt() : before.arrived();
                seats.put(it.seat(), new Attendance(true, it.proxy(), it.manner(), arrived, null));
            } else if (next.fact() instanceof MemberLeft it) {
                seats.computeIfPresent(
                        it.seat(),
                        (seat, was) -> new Attendance(true, was.proxy(), was.manner(), was.arrived(), it.occurredAt()));
            } else if (next.fact() instanceof AttendanceCorrected it) {
                seats.put(it.seat(), it.after());
            }
        }
        return new Presence(seats);
    }

    /** Null of a member who did not come. */
    @Nullable
    Attendance of(String seat) {
        var attendance = seats.get(seat);
        return attendance == null || !attendance.attended() ? null : attendance;
    }
}
