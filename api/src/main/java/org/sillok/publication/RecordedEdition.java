package org.sillok.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition as those inside see it.
 *
 * @param position of the fact that made it; the record as of then is what it was composed from
 * @param sha256 also where the edition was withdrawn
 * @param withdrawn by which decision it was withdrawn; null where it was not
 */
public record RecordedEdition(
        int edition,
        long position,
        Instant publishedAt,
        String sha256,
        @Nullable Withheld withdrawn) {}
