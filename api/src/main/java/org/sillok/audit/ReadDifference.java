package org.sillok.audit;

import org.sillok.record.Question;

/**
 * What is known of a meeting at one position that was not known, or known otherwise, at another? The answer is a
 * {@link Difference}.
 *
 * @param from the earlier position, whose event is already known
 * @param to the later position, whose event is known too
 */
public record ReadDifference(String meetingId, long from, long to) implements Question {

    @Override
    public Long asOf() {
        return to;
    }
}
