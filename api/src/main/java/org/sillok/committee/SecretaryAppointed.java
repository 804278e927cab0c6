package org.sillok.committee;

import java.time.LocalDate;

/** The committee has a secretary (간사) from a day on. */
public record SecretaryAppointed(String committeeId, Person secretary, LocalDate from) implements CommitteeEvent {}
