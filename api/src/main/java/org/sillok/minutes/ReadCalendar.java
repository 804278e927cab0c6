package org.sillok.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Which meetings are planned, and which were, from a day on? The answer is a {@link Calendar}. */
public record ReadCalendar(
        @Nullable String committee,
        LocalDate from,
        @Nullable Long asOf) implements Question {}
