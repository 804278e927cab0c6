package org.sillok.roster;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How well was a committee attended, and what became of its items? The answer is {@link CommitteeFigures}. */
public record ReadFigures(String committeeId, @Nullable Long asOf) implements Question {}
