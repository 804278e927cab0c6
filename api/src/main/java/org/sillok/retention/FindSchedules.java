package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Which records schedules are there? The answer is {@link Schedules}. */
public record FindSchedules(@Nullable Long asOf) implements Question {}
