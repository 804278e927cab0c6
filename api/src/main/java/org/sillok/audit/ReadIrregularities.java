package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Which rules did a meeting break, or cannot be checked for it? The answer is {@link Irregularities}. */
public record ReadIrregularities(String meetingId, @Nullable Long asOf) implements Question {}
