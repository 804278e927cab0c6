package org.sillok.publication;

/** A speech that a search found, with the meeting that it was made in. */
public record PublicSpeechHit(PublicMeeting meeting, PublicEntry speech) {}
