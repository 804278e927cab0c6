package org.sillok.command.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param carried whether the result holds that the motion carried
 * @param room who was in the room when it was decided: at the vote, or where there was none, at the result
 */
record Outcome(
        int item,
        @Nullable Integer question,
        boolean carried,
        Headcount room,
        @Nullable OffsetDateTime at) {

    Outcome in(Headcount corrected) {
        return new Outcome(item, question, carried, corrected, at);
    }
}
