package org.sillok.committee;

/** Rules are in force from a day on. */
public record RulesAdopted(String committeeId, Rulebook rules) implements CommitteeEvent {}
