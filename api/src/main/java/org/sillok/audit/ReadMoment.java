package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Which event of a meeting was the last at a moment, and how does it hang together with others? The answer is a
 * {@link Moment}.
 *
 * @param number of the event in the timeline of the meeting, from 1; null for the last
 */
public record ReadMoment(
        String meetingId,
        @Nullable Integer number,
        @Nullable Long asOf) implements Question {}
