package org.sillok.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Stage;

/**
 * A stage and what happened in it.
 *
 * @param stage null before the first was entered
 */
public record MinutesStage(
        @Nullable Stage stage,
        @Nullable String label,
        @Nullable String lead,
        @Nullable OffsetDateTime entered,
        List<MinutesEntry> entries) {}
