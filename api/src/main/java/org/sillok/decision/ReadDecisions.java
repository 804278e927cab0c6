package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What did a meeting decide? The answer is {@link MeetingDecisions}. */
public record ReadDecisions(String meetingId, @Nullable Long asOf) implements Question {}
