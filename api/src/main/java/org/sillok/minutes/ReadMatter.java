package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How did a matter fare from meeting to meeting? The answer is a {@link Matter}. */
public record ReadMatter(
        String meetingId, int item, @Nullable Long asOf) implements Question {}
