package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What do the minutes of a meeting say? The answer is {@link Minutes}. */
public record ReadMinutes(String meetingId, @Nullable Long asOf) implements Question {}
