package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How many decisions are there of each committee, year, kind …? The answer is {@link DecisionCounts}. */
public record CountDecisions(
        DecisionFilter filter, @Nullable Long asOf) implements Question {}
