package org.sillok.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A moment in the timeline of a meeting: the event that it is of, and those that hang together with it.
 *
 * @param number of the event in the timeline, from 1
 * @param count how many events the timeline has
 * @param cause what an automation answered to with the event; null where a person acted
 * @param consequences what automations answered to the event with; the first fifty
 * @param sameRequest what else was recorded by the same request, of this meeting or another stream; the first fifty
 */
public record Moment(
        TrailLine event,
        int number,
        int count,
        @Nullable Neighbour cause,
        List<Neighbour> consequences,
        List<Neighbour> sameRequest) {

    /** Another event, by what leads to it. */
    public record Neighbour(long position, String type, String stream) {}
}
