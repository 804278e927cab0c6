package org.sillok.archive.packages;

import java.util.List;
import org.sillok.record.StoredEvent;

/** Makes documents of the events of a meeting: of the same events the same bytes, whenever and wherever. */
public interface Renderings {

    /**
     * The documents of a meeting.
     *
     * @param events of the meeting, of its committee, its report and its disclosure, in ledger order
     */
    List<Rendering> of(String meeting, List<StoredEvent> events);

    /** A package with no documents but the events. */
    static Renderings none() {
        return (meeting, events) -> List.of();
    }
}
