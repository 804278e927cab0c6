package org.sillok.committee;

/** A seat with its holder as they stood on the day that a meeting was convened for. */
public record SeatInOffice(String seat, SeatKind kind, SeatRole role, boolean councilMember, Person holder) {}
