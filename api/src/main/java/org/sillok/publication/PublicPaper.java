package org.sillok.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the meeting. Of one that is withheld nothing is told but its number; of one that is open in part neither
 * size nor digest, from which what is left out might be guessed.
 *
 * @param size in bytes
 * @param withheld null where the paper is open
 */
public record PublicPaper(
        int paper,
        @Nullable List<Piece> fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Withheld withheld) {}
