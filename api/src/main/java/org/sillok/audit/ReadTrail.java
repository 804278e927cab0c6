package org.sillok.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * What was recorded, by whom, when? The answer is a {@link Page} of {@link TrailLine}s in the order of the record.
 *
 * @param stream a meeting or committee
 * @param type the stored name of the event
 * @param since the earliest recording time, inclusive
 * @param until the latest recording time, exclusive
 */
public record ReadTrail(
        @Nullable String stream,
        @Nullable String type,
        @Nullable String actor,
        @Nullable Instant since,
        @Nullable Instant until,
        int page,
        int size,
        @Nullable Long asOf)
        implements Question {}
