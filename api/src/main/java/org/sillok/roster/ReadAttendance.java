package org.sillok.roster;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Who attended a meeting, when, and who was there at each vote? The answer is an {@link AttendanceSheet}. */
public record ReadAttendance(String meetingId, @Nullable Long asOf) implements Question {}
