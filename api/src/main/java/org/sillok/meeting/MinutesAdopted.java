package org.sillok.meeting;

import java.time.LocalDate;

/** The minutes are adopted; from now on only wording may be corrected, never meaning. */
public record MinutesAdopted(String meetingId, LocalDate on) implements MeetingEvent {}
