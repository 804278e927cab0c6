package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * What was recorded of a meeting behind a position? The answer is {@link Acts}.
 *
 * @param after the position behind which to read
 * @param atMost how many acts to tell, the earliest first
 */
public record ReadActs(
        String meetingId, long after, int atMost, @Nullable Long asOf) implements Question {}
