package org.sillok.command.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

/** A seat through time: the role that it bears from each day on, and those who hold it. */
record Seat(
        String name,
        SeatKind kind,
        boolean councilMember,
        NavigableMap<LocalDate, SeatRole> roles,
        List<Tenure> tenures) {

    /** The role that a seat is established with is taken to have been its role ever since. */
    static Seat established(String name, SeatKind kind, boolean councilMember, SeatRole role) {
        return new Seat(name, kind, councilMember, new TreeMap<>(Map.of(LocalDate.MIN, role)), List.of());
    }

    SeatRole roleOn(LocalDate day) {
        return roles.floorEntry(day).getValue();
    }

    /** The first day on which the seat bears another role than on {@code day}, as far as is recorded. */
    LocalDate nextRoleAfter(LocalDate day) {
        var next = roles.higherKey(day);
        return next == null ? LocalDate.MAX : next;
    }

    boolean isChairBetween(LocalDate first, LocalDate end) {
        return roleOn(first) == SeatRole.CHAIR || roles.subMap(first, end).containsValue(SeatRole.CHAIR);
    }

    @Nullable
    Tenure tenureOn(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.includes(day))
                .findFirst()
                .orElse(null);
    }

    Stream<SeatInOffice> inOfficeOn(LocalDate day) {
        var tenure = tenureOn(day);
        return tenure == null
                ? Stream.empty()
                : Stream.of(new SeatInOffice(name, kind, roleOn(day), councilMember, tenure.holder()));
    }

    Seat bearing(SeatRole role, LocalDate from) {
        var changed = new TreeMap<>(roles);
        changed.put(from, role);
        return new Seat(name, kind, councilMember, changed, tenures);
    }

    Seat heldDuring(Tenure tenure) {
        var changed = Stream.concat(tenures.stream(), Stream.of(tenure)).toList();
        return new Seat(name, kind, councilMember, roles, changed);
    }

    /** Whoever holds the seat on that day holds it to the day before. */
    Seat vacatedOn(LocalDate day) {
        var changed = tenures.stream()
                .map(tenure ->
                        tenure.includes(day) ? new Tenure(tenure.holder(), tenure.first(), day.minusDays(1)) : tenure)
                .filter(tenure -> !tenure.last().isBefore(tenure.first()))
                .toList();
        return new Seat(name, kind, councilMember, roles, changed);
    }
}
