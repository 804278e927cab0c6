package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How long did each stage of a meeting take? The answer is a {@link Timetable}. */
public record ReadTimetable(String meetingId, @Nullable Long asOf) implements Question {}
