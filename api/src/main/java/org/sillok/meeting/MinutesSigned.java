package org.sillok.meeting;

import java.time.LocalDate;

/** Somebody signed the minutes. */
public record MinutesSigned(String meetingId, Speaker signer, LocalDate on) implements MeetingEvent {}
