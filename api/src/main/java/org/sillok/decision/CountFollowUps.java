package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How many follow-ups are there of each state and committee? The answer is {@link FollowUpCounts}. */
public record CountFollowUps(
        @Nullable String committee,
        @Nullable FollowUpState state,
        @Nullable Long asOf) implements Question {}
