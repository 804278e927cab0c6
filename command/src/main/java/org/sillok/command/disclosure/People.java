package org.sillok.command.disclosure;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Proxy;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;

/** Whom a meeting names: its members, and everybody else. */
final class People {

    private final Map<String, Person> holders = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** Everybody who is named. */
    Set<String> names() {
        return names;
    }

    Person holder(String seat) {
        var holder = holders.get(seat);
        if (holder == null) {
            throw new Unknown("seat", seat);
        }
        return holder;
    }

    void mustHoldSeat(String seat) {
        holder(seat);
    }

    void mustName(String name) {
        if (!names.contains(name)) {
            throw new Unknown("person", name);
        }
    }

    void on(Fact fact) {
        if (fact instanceof MeetingConvened convened) {
            convened.members().forEach(member -> {
                holders.put(member.seat(), member.holder());
                add(member.holder().name());
            });
            add(convened.secretary() == null ? null : convened.secretary().name());
        } else if (fact instanceof OpinionStated stated) {
            add(stated.speaker().name());
        } else if (fact instanceof AgendaReported reported) {
            add(reported.reporter().name());
        } else if (fact instanceof ObserverAdmitted admitted) {
            add(admitted.name());
        } else if (fact instanceof MemberAttended attended) {
            addProxy(attended.proxy());
        } else if (fact instanceof AttendanceCorrected corrected) {
            addProxy(corrected.after().proxy());
        }
    }

    private void addProxy(@Nullable Proxy proxy) {
        add(proxy == null ? null : proxy.name());
    }

    private void add(@Nullable String name) {
        var given = requireNonNullElse(name, "");
        if (!given.isBlank()) {
            names.add(given);
        }
    }
}
