package org.sillok.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Who sits in a committee on a day? The answer is a {@link Roster}. */
public record ReadRoster(
        String committeeId, LocalDate on, @Nullable Long asOf) implements Question {}
