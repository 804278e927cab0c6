package org.sillok.committee;

import java.time.LocalDate;

/** The committee bears another name from a day on. */
public record CommitteeRenamed(String committeeId, String before, String name, LocalDate from, String reason)
        implements CommitteeEvent {}
