package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Finding;
import org.sillok.record.Question;

/** Which irregularities are there over all meetings? The answer is a {@link Page} of them, the latest first. */
public record FindIrregularities(
        @Nullable String committee,
        @Nullable String rule,
        @Nullable Finding finding,
        int page,
        int size,
        @Nullable Long asOf)
        implements Question {}
