package org.sillok.roster;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Which committees are there? The answer is {@link Committees}. */
public record FindCommittees(@Nullable Long asOf) implements Question {}
