package org.sillok.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;

/**
 * What was looked at, and what was found.
 *
 * @param size how many events have a place
 * @param root the root over them, reckoned from the events themselves, or of leaves alone where no more was to be had
 * @param checkpoints how many signed checkpoints the root was compared with, an old one included
 * @param waiting events that were committed and have no place yet; the ledger says nothing of them
 * @param key the verifier key that signatures were checked with; null where none was known
 * @param trusted whether that key or an old checkpoint came from outside, so that the record does not vouch for itself
 * @param leavesAlone whether no event or entry was to be had, so that nothing was held against its leaf
 * @param disposals those by which events lost their content, in order
 * @param differences by position, those without one last; none where the record is intact
 */
public record Examination(
        long size,
        Digest root,
        long checkpoints,
        long waiting,
        @Nullable String key,
        boolean trusted,
        boolean leavesAlone,
        List<Disposed> disposals,
        List<Difference> differences) {

    public Examination {
        disposals = List.copyOf(disposals);
        differences = List.copyOf(differences);
    }

    /** Of what can tell of no disposal, being without events. */
    public Examination(
            long size,
            Digest root,
            long checkpoints,
            long waiting,
            @Nullable String key,
            boolean trusted,
            boolean leavesAlone,
            List<Difference> differences) {
        this(size, root, checkpoints, waiting, key, trusted, leavesAlone, List.of(), differences);
    }

    /** Of events, or of entries, and their leaves. */
    public Examination(
            long size,
            Digest root,
            long checkpoints,
            long waiting,
            @Nullable String key,
            boolean trusted,
            List<Difference> differences) {
        this(size, root, checkpoints, waiting, key, trusted, false, differences);
    }

    public boolean isIntact() {
        return differences.isEmpty();
    }

    /** The first that differs. */
    public Optional<Difference> first() {
        return differences.stream().findFirst();
    }
}
