package org.sillok.command.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;

/** A person holds a seat from the first day to the last, both included; a missing bound is open. */
record Tenure(Person holder, LocalDate first, LocalDate last) {

    static Tenure of(Person holder, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Tenure(holder, from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Tenure other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
