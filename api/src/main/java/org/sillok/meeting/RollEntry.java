package org.sillok.meeting;

/** How one seat voted in a roll call. */
public record RollEntry(String seat, Choice choice) {}
