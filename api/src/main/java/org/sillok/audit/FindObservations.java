package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What do the monitors see over all committees? The answer is a {@link org.sillok.record.Page} of {@link Observation}s, the latest first. */
public record FindObservations(
        ObservationFilter filter,
        int page,
        int size,
        @Nullable Long asOf) implements Question {}
