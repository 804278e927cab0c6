package org.sillok.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** On which figures and rules do a meeting's opening and outcomes rest? The answer is a {@link ValiditySheet}. */
public record ReadValidity(String meetingId, @Nullable Long asOf) implements Question {}
