package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How many observations are there of each monitor, committee and year? The answer is {@link ObservationCounts}. */
public record CountObservations(
        ObservationFilter filter, @Nullable Long asOf) implements Question {}
