package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Which records were disposed of? The answer is a {@link org.sillok.record.Page} of {@link DisposalLine}, the latest first.
 *
 * @param committee null for all
 */
public record FindDisposals(
        @Nullable String committee,
        int page,
        int size,
        @Nullable Long asOf) implements Question {}
