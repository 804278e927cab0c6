package org.sillok.meeting;

/** The earlier life of a matter that comes back. */
public record ItemOrigin(String meetingId, int item) {}
