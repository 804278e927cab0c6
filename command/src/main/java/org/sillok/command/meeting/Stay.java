package org.sillok.command.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.Proxy;

/**
 * The last stay of a seat in the room, by its holder or a proxy.
 *
 * @param there false once it was left, at a time that the source may not state
 */
record Stay(
        boolean there,
        @Nullable Proxy proxy,
        Manner manner,
        @Nullable OffsetDateTime arrived,
        @Nullable OffsetDateTime left) {

    static Stay begun(MemberAttended attended) {
        return new Stay(true, attended.proxy(), attended.manner(), attended.occurredAt(), null);
    }

    static Stay corrected(Attendance after) {
        return new Stay(after.left() == null, after.proxy(), after.manner(), after.arrived(), after.left());
    }

    Stay ended(@Nullable OffsetDateTime at) {
        return new Stay(false, proxy, manner, arrived, at);
    }

    Attendance asAttendance() {
        return new Attendance(true, proxy, manner, arrived, left);
    }
}
