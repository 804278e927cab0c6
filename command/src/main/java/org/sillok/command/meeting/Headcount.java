package org.sillok.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.Reckoning.WithoutProxy;

/** The seats that were in the room at a moment, and which of them by proxy. */
record Headcount(List<String> counted, List<String> proxied) {

    int present() {
        return counted.size();
    }

    Headcount without(Collection<String> seats) {
        return new Headcount(less(counted, seats), less(proxied, seats));
    }

    Reckoning reckon(Call call, Collection<String> recused) {
        var rules = call.rules();
        var remaining = without(recused);
        var present = remaining.present();
        var neededToOpen = rules.opening().needed(call.inOffice());
        return new Reckoning(
                call.inOffice(),
                present,
                remaining.counted,
                List.copyOf(recused),
                neededToOpen,
                rules.deciding().needed(call.inOffice(), present),
                present >= neededToOpen,
                rules.opening().citation(),
                rules.deciding().citation(),
                remaining.withoutProxies(call));
    }

    /** The same moment as it stands after a correction, if that says whether the seat was there by then. */
    Headcount corrected(AttendanceCorrected correction, @Nullable OffsetDateTime at) {
        var seat = correction.seat();
        var after = wasThere(correction.after(), at);
        if (correction.after().attended() && after == wasThere(correction.before(), at)) {
            return this;
        }
        var others = without(List.of(seat));
        return after ? others.with(seat, correction.after().proxy() != null) : others;
    }

    private static boolean wasThere(Attendance attendance, @Nullable OffsetDateTime at) {
        if (!attendance.attended() || at == null) {
            return attendance.attended();
        }
        var arrived = attendance.arrived();
        var left = attendance.left();
        return (arrived == null || !arrived.isAfter(at)) && (left == null || left.isAfter(at));
    }

    private Headcount with(String seat, boolean byProxy) {
        return new Headcount(more(counted, seat), byProxy ? more(proxied, seat) : proxied);
    }

    private List<WithoutProxy> withoutProxies(Call call) {
        var each = proxied.stream().map(seat -> withoutProxies(call, List.of(seat)));
        var all = proxied.size() > 1 ? Stream.of(withoutProxies(call, proxied)) : Stream.<WithoutProxy>empty();
        return Stream.concat(each, all).toList();
    }

    private WithoutProxy withoutProxies(Call call, List<String> seats) {
        var rules = call.rules();
        var fewer = present() - seats.size();
        return new WithoutProxy(
                seats,
                fewer,
                rules.deciding().needed(call.inOffice(), fewer),
                fewer >= rules.opening().needed(call.inOffice()));
    }

    private static List<String> less(List<String> seats, Collection<String> gone) {
        return seats.stream().filter(seat -> !gone.contains(seat)).toList();
    }

    private static List<String> more(List<String> seats, String seat) {
        var more = new ArrayList<>(seats);
        more.add(seat);
        return List.copyOf(more);
    }
}
