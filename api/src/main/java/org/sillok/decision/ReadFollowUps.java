package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What is to be done after a meeting? The answer is {@link FollowUps}. */
public record ReadFollowUps(String meetingId, @Nullable Long asOf) implements Question {}
