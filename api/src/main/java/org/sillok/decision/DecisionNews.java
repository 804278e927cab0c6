package org.sillok.decision;

import java.time.Instant;
import java.util.List;

/** Decisions as they were last recorded, the latest record first. */
public record DecisionNews(List<Line> lines) {

    /**
     * A decision.
     *
     * @param position of the fact that it was first told by, which tells it from others on the same item
     * @param recordedAt when it, or its last correction, was recorded
     */
    public record Line(Decision decision, long position, Instant recordedAt) {}
}
