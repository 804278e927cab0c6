package org.sillok.command.meeting;

import static org.sillok.meeting.MeetingRule.A_MEMBER_ATTENDS_ONCE;
import static org.sillok.meeting.MeetingRule.A_PROXY_NEEDS_A_RULE;
import static org.sillok.meeting.MeetingRule.A_PROXY_SHOWS_AUTHORITY;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_LEAVE;
import static org.sillok.meeting.MeetingRule.ONLY_THE_PRESENT_SPEAK;
import static org.sillok.meeting.MeetingRule.WRITTEN_DELIBERATION_NEEDS_A_RULE;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Subject;

/** Who is in the room, in their own person or by proxy. */
final class Roll {

    private static final Attendance ABSENT = new Attendance(false, null, Manner.NOT_STATED, null, null);

    private final Call call;
    private final Course course;
    private final Map<String, Stay> stays = new HashMap<>();

    Roll(Call call, Course course) {
        this.call = call;
        this.course = course;
    }

    boolean isPresent(String seat) {
        var stay = stays.get(seat);
        return stay != null && stay.there();
    }

    boolean isPresentInPerson(String seat) {
        var stay = stays.get(seat);
        return stay != null && stay.there() && stay.proxy() == null;
    }

    boolean hasAttended(String seat) {
        return stays.containsKey(seat);
    }

    Attendance attendance(String seat) {
        var stay = stays.get(seat);
        return stay == null ? ABSENT : stay.asAttendance();
    }

    /** A source that names nobody present does not show that anybody was absent. */
    Finding absence() {
        return stays.isEmpty() ? Finding.UNCHECKABLE : Finding.BROKEN;
    }

    Headcount headcount() {
        var present = call.seats().stream().filter(this::isPresent).toList();
        return new Headcount(
                present,
                present.stream().filter(seat -> !isPresentInPerson(seat)).toList());
    }

    /** Nobody speaks for a seat that is not attended. */
    Speaker heard(Verdict verdict, Speaker speaker) {
        var seat = speaker.seat();
        if (seat == null) {
            return speaker;
        }
        var named = named(seat);
        verdict.requires(isPresent(seat), absence(), ONLY_THE_PRESENT_SPEAK, Map.of("seat", seat));
        return named;
    }

    /** The member, or who sat there instead, under name and post of the day. */
    Speaker named(String seat) {
        var holder = call.member(seat).holder();
        var proxy = attendance(seat).proxy();
        return proxy == null
                ? new Speaker(Speaker.Kind.SEAT, seat, holder.name(), holder.post(), null)
                : new Speaker(Speaker.Kind.SEAT, seat, proxy.name(), proxy.post(), null);
    }

    void mayAttend(Verdict verdict, String seat, @Nullable Proxy proxy, Manner manner) {
        verdict.requires(
                manner != Manner.IN_WRITING || call.isWritten(),
                WRITTEN_DELIBERATION_NEEDS_A_RULE,
                Map.of("seat", seat));
        if (proxy == null) {
            return;
        }
        var kind = call.member(seat).kind();
        verdict.requires(
                call.rules().proxy().mayBeSentBy().contains(kind),
                A_PROXY_NEEDS_A_RULE,
                Map.of("seat", seat, "kind", kind));
        verdict.requiresStated(proxy.authority() != null, A_PROXY_SHOWS_AUTHORITY, Map.of("seat", seat));
    }

    @CommandHandler
    void handle(RecordAttendance record) {
        var seat = record.seat();
        var member = call.member(seat).holder();
        var verdict = course.beforeTheEnd(Subject.Kind.ATTENDANCE, seat, record.at());
        verdict.requires(!isPresent(seat), A_MEMBER_ATTENDS_ONCE, Map.of("seat", seat));
        mayAttend(verdict, seat, record.proxy(), record.manner());
        verdict.records(
                new MemberAttended(record.meetingId(), seat, member, record.proxy(), record.manner(), record.at()));
    }

    @CommandHandler
    void handle(RecordDeparture record) {
        var seat = record.seat();
        var member = call.member(seat).holder();
        var verdict = course.beforeTheEnd(Subject.Kind.ATTENDANCE, seat, record.at());
        verdict.requires(isPresent(seat), absence(), ONLY_THE_PRESENT_LEAVE, Map.of("seat", seat));
        verdict.records(new MemberLeft(record.meetingId(), seat, member, record.at()));
    }

    @EventSourcingHandler
    void on(MemberAttended attended) {
        stays.put(attended.seat(), Stay.begun(attended));
    }

    @EventSourcingHandler
    void on(MemberLeft left) {
        stays.computeIfPresent(left.seat(), (seat, stay) -> stay.ended(left.occurredAt()));
    }

    @EventSourcingHandler
    void on(AttendanceCorrected corrected) {
        if (corrected.after().attended()) {
            stays.put(corrected.seat(), Stay.corrected(corrected.after()));
        } else {
            stays.remove(corrected.seat());
        }
    }
}
