package org.sillok.committee;

import java.time.LocalDate;

/** A seat bears another role from a day on. */
public record OfficerElected(String committeeId, String seat, SeatRole before, SeatRole role, LocalDate from)
        implements CommitteeEvent {}
