package org.sillok.committee;

import java.time.LocalDate;

/** A seat has no holder from a day on. */
public record SeatVacated(String committeeId, String seat, Person holder, LocalDate on, String reason)
        implements CommitteeEvent {}
