package org.sillok.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question put for one or several items, and its answer, if the members have given one. */
record Question(List<Integer> items, @Nullable Vote vote) {

    Question answered(Vote answer) {
        return new Question(items, answer);
    }
}
