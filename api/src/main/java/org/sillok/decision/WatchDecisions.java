package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What was recorded last of these decisions? The answer is {@link DecisionNews}. */
public record WatchDecisions(
        DecisionFilter filter, int atMost, @Nullable Long asOf) implements Question {}
