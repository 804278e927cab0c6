package org.sillok.committee;

/** The committee has one more seat; its holder, if any, is seated by an event of their own. */
public record SeatEstablished(String committeeId, String seat, SeatKind kind, SeatRole role, boolean councilMember)
        implements CommitteeEvent {}
