package org.sillok.command.meeting;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.Subject;
import org.sillok.record.Unknown;

/** What the meeting was called with: its basis, the members in office and the rules of its day. */
final class Call {

    private final Map<String, SeatInOffice> members = new LinkedHashMap<>();
    private @Nullable MeetingConvened convened;

    @EventSourcingHandler
    void on(MeetingConvened convened) {
        this.convened = convened;
        convened.members().forEach(member -> members.put(member.seat(), member));
    }

    Verdict judge(Subject.Kind kind, Object id) {
        return new Verdict(call().meetingId(), call().basis(), new Subject(kind, id.toString()));
    }

    Verdict judgeMeeting() {
        return judge(Subject.Kind.MEETING, "");
    }

    Basis basis() {
        return call().basis();
    }

    int inOffice() {
        return members.size();
    }

    /** In the order of the committee's seats. */
    List<String> seats() {
        return List.copyOf(members.keySet());
    }

    SeatInOffice member(String seat) {
        var member = members.get(seat);
        if (member == null) {
            throw new Unknown("seat", seat);
        }
        return member;
    }

    Rulebook rules() {
        return call().rules();
    }

    boolean isWritten() {
        return call().kind() == MeetingKind.WRITTEN;
    }

    @Nullable
    Person secretary() {
        return call().secretary();
    }

    private MeetingConvened call() {
        return requireNonNull(convened, "no meeting acts before it is convened");
    }
}
