package org.sillok.server.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.MeetingConvened;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/**
 * Finds the members whom a document lists among those whom the record holds in office on the day, by their names: two
 * rosters of one committee need not number their seats alike.
 */
final class Reseating {

    private final Map<String, String> seats = new LinkedHashMap<>();
    private final Map<String, String> listed;

    Reseating(MeetingConvened proposed, MeetingConvened held) {
        this.listed = proposed.members().stream().collect(Collectors.toMap(SeatInOffice::seat, member -> member.holder()
                .name()));
        for (var member : proposed.members()) {
            var found = same(member, held.members());
            if (found != null) {
                seats.put(member.seat(), found);
            }
        }
    }

    private static @Nullable String same(SeatInOffice member, List<SeatInOffice> held) {
        var named = held.stream()
                .filter(other -> other.holder().name().equals(member.holder().name()))
                .toList();
        // Of two who share a name, only what else is said of them tells which it is.
        var alike = named.size() < 2
                ? named
                : named.stream()
                        .filter(other -> other.holder().equals(member.holder()))
                        .toList();
        return alike.size() == 1 ? alike.get(0).seat() : null;
    }

    /** Where each of the seats is in the record; refuses where one is not to be found there. */
    Map<String, String> of(Set<String> used) {
        var missing = new TreeSet<String>();
        used.stream()
                .filter(seat -> !seats.containsKey(seat))
                .map(seat -> listed.getOrDefault(seat, seat))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new Complaint(Kind.ROSTER_DIFFERS, Map.of("members", String.join(", ", missing)));
        }
        return Map.copyOf(seats);
    }
}
