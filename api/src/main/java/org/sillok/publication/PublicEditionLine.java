package org.sillok.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a meeting. Numbers count from 1 and are never used again.
 *
 * @param sha256 null where the edition was withdrawn: what is withheld now might be guessed from its digest
 * @param withdrawn by which decision it was withdrawn; null where it was not
 */
public record PublicEditionLine(
        int edition,
        Instant publishedAt,
        @Nullable String sha256,
        @Nullable Withheld withdrawn) {}
