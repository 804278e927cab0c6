package org.sillok.record;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An event: what happened. It checks nothing, for what was stored must stay readable when rules tighten. */
public interface Fact {

    /** The id of the committee or meeting in whose stream the fact is stored. */
    String stream();

    /** When it happened in the room; null where the source does not say. The store keeps its own clock beside it. */
    default @Nullable OffsetDateTime occurredAt() {
        return null;
    }
}
