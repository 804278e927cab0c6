package org.sillok.query.roster;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** Who was in office on the day of a meeting, who came and went, who watched, who stepped aside. */
public final class AttendancesView implements View {

    private static final Table OFFICE = Table.named("office", "meeting", "number")
            .saying("seat", "kind", "role", "council_member", "name", "affiliation", "post", "sex");
    private static final Table PRESENCE = Table.named("presence", "meeting", "position")
            .saying("seat", "act", "attended", "manner")
            .saying("proxy_name", "proxy_post", "proxy_authority", "proxy_seat_inferred", "proxy_as_printed")
            .saying("arrived", "departed");
    private static final Table OBSERVER =
            Table.named("observer", "meeting", "observer").saying("name", "affiliation", "post", "count", "at");
    private static final Table RECUSAL =
            Table.named("recusal", "meeting", "seat", "item").saying("name", "ground", "reason", "at");

    @Override
    public List<String> scripts() {
        return List.of("attendances");
    }

    @EventHandler
    void on(MeetingConvened convened, Recorded recorded, Rows rows) {
        var number = 0;
        for (var member : convened.members()) {
            rows.add(
                    OFFICE,
                    recorded,
                    convened.meetingId(),
                    ++number,
                    member.seat(),
                    member.kind(),
                    member.role(),
                    member.councilMember(),
                    member.holder().name(),
                    member.holder().affiliation(),
                    member.holder().post(),
                    member.holder().sex());
        }
    }

    @EventHandler
    void on(MemberAttended attended, Recorded recorded, Rows rows) {
        var how = new Attendance(true, attended.proxy(), attended.manner(), attended.occurredAt(), null);
        add(attended.meetingId(), attended.seat(), Presence.Act.ARRIVED, how, recorded, rows);
    }

    @EventHandler
    void on(MemberLeft left, Recorded recorded, Rows rows) {
        rows.add(
                PRESENCE,
                recorded,
                left.meetingId(),
                recorded.position(),
                left.seat(),
                Presence.Act.LEFT,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                left.occurredAt());
    }

    @EventHandler
    void on(AttendanceCorrected corrected, Recorded recorded, Rows rows) {
        add(corrected.meetingId(), corrected.seat(), Presence.Act.CORRECTED, corrected.after(), recorded, rows);
    }

    private static void add(
            String meeting, String seat, Presence.Act act, Attendance how, Recorded recorded, Rows rows) {
        var proxy = how.proxy();
        rows.add(
                PRESENCE,
                recorded,
                meeting,
                recorded.position(),
                seat,
                act,
                how.attended(),
                how.manner(),
                proxy == null ? null : proxy.name(),
                proxy == null ? null : proxy.post(),
                proxy == null ? null : proxy.authority(),
                proxy == null ? null : proxy.seatInferred(),
                proxy == null ? null : proxy.asPrinted(),
                how.arrived(),
                how.left());
    }

    @EventHandler
    void on(ObserverAdmitted admitted, Recorded recorded, Rows rows) {
        rows.add(
                OBSERVER,
                recorded,
                admitted.meetingId(),
                admitted.observer(),
                admitted.name(),
                admitted.affiliation(),
                admitted.post(),
                admitted.count(),
                admitted.occurredAt());
    }

    @EventHandler
    void on(MemberRecused recused, Recorded recorded, Rows rows) {
        rows.add(
                RECUSAL,
                recorded,
                recused.meetingId(),
                recused.seat(),
                recused.item(),
                recused.member().name(),
                recused.ground(),
                recused.reason(),
                recused.occurredAt());
    }
}
