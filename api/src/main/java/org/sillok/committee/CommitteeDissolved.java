package org.sillok.committee;

import java.time.LocalDate;

/** The committee ended; its name is free from that day on. */
public record CommitteeDissolved(String committeeId, LocalDate on, String reason) implements CommitteeEvent {}
