package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Which classes does a records schedule have, and had? The answer is a {@link ScheduleSheet}. */
public record ReadSchedule(String scheduleId, @Nullable Long asOf) implements Question {}
