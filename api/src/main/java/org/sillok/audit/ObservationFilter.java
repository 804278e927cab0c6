package org.sillok.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; null for any.
 *
 * @param year of the meeting
 * @param today the day on which what is due is measured; null for the day on which the last fact was recorded
 */
public record ObservationFilter(
        @Nullable Monitor monitor,
        @Nullable String committee,
        @Nullable Integer year,
        @Nullable LocalDate today) {}
