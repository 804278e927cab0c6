package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Which records is something to be done with? The answer is a {@link org.sillok.record.Page} of {@link CustodyLine}, the
 * most urgent first.
 *
 * @param since the first day on which it falls due; null for any
 * @param until the last day
 * @param committee null for all
 */
public record FindDue(
        Due due,
        @Nullable LocalDate since,
        LocalDate until,
        @Nullable String committee,
        int page,
        int size,
        @Nullable Long asOf)
        implements Question {}
