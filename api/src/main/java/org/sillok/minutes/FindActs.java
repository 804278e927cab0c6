package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Of which meetings was something recorded behind a position? The answer is {@link ActiveMeetings}. */
public record FindActs(long after, @Nullable Long asOf) implements Question {}
