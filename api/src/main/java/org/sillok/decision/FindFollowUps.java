package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What is to be done? The answer is a {@link Page} of {@link FollowUp}s, the one that is due first at the top. */
public record FindFollowUps(
        @Nullable String committee,
        @Nullable FollowUpState state,
        int page,
        int size,
        @Nullable Long asOf) implements Question {}
