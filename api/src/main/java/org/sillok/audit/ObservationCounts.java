package org.sillok.audit;

import java.util.List;

/** How many observations there are of each, by the other conditions that were asked for; years from the latest back. */
public record ObservationCounts(List<Of<Monitor>> monitors, List<OfCommittee> committees, List<Of<Integer>> years) {

    /** How many of one committee, by its present name. */
    public record OfCommittee(String committeeId, String committeeName, long count) {}

    /** How many of one value. */
    public record Of<T>(T value, long count) {}
}
