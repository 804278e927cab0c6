package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Who said these words? The answer is a {@link Page} of {@link SpeechHit}s, the aptest first. */
public record SearchSpeeches(
        @Nullable String q,
        @Nullable String committee,
        @Nullable Integer year,
        int page,
        int size,
        @Nullable Long asOf) implements Question {}
