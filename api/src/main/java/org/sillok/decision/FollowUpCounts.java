package org.sillok.decision;

import java.util.List;

/**
 * How many follow-ups there are.
 *
 * @param states of each state, whichever was asked for
 * @param committees of each committee and of the state that was asked for
 */
public record FollowUpCounts(
        List<DecisionCounts.Of<FollowUpState>> states, List<DecisionCounts.OfCommittee> committees) {}
