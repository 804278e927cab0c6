package org.sillok.publication;

/** A decision that a search found, with the meeting that it belongs to. */
public record PublicDecisionHit(PublicMeeting meeting, PublicDecision decision) {}
