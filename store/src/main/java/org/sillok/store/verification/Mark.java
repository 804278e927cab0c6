package org.sillok.store.verification;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;

/**
 * A root that somebody wrote down.
 *
 * @param note the signed text, where it stands in the record
 * @param old whether it came from outside, and so vouches for the record
 */
record Mark(long size, Digest root, @Nullable String note, boolean old) {

    static final Comparator<Mark> BY_SIZE = Comparator.comparingLong(Mark::size);

    static @Nullable Mark old(@Nullable Checkpoint kept) {
        return kept == null ? null : new Mark(kept.size(), kept.root(), null, true);
    }
}
