package org.sillok.decision;

import java.util.List;
import org.sillok.meeting.ItemKind;

/**
 * How many there are of each, the most first, years from the latest back.
 *
 * @param sponsors at most {@link #SPONSORS}
 * @param irregular how many have an irregularity beside them
 */
public record DecisionCounts(
        List<OfCommittee> committees,
        List<Of<Integer>> years,
        List<Of<ItemKind>> kinds,
        List<Of<Outcome>> outcomes,
        List<Of<String>> sponsors,
        long irregular) {

    /** The most sponsors that are told. */
    public static final int SPONSORS = 12;

    /** How many of one committee, by its present name. */
    public record OfCommittee(String committeeId, String committeeName, long count) {}

    /** How many of one value. */
    public record Of<T>(T value, long count) {}
}
