package org.sillok.meeting;

/** The text of a speech was corrected; what stood before stays in the record. */
public record OpinionCorrected(
        String meetingId, int opinion, String before, String after, Nature nature, String reason, String by)
        implements MeetingEvent {}
