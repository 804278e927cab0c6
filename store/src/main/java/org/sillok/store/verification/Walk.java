package org.sillok.store.verification;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;

/**
 * The way through the ledger, position by position. Two trees grow along: one of the leaves as they are stored and one of
 * the leaves that the events have; from where they part, a root that was signed tells which of the two is the true one.
 */
final class Walk {

    private final Leaves leaves = new Leaves();
    private final RequestCheck requests = new RequestCheck();
    private final Passes passes = new Passes();
    private final Traces traces = new Traces();
    private final Roots roots;

    /** As the leaves are stored; without meaning behind a gap. */
    private final Frontier stored = new Frontier(leaves);

    /** As the events are; the same tree as the stored one until they part. */
    private @Nullable Frontier reckoned;

    private long next;
    private long placed;
    private long mismatch = Long.MAX_VALUE;

    Walk(Seals seals) {
        this.roots = new Roots(seals);
    }

    /** Roots and passes come before the rows that they are about. */
    void take(Chunk chunk) {
        roots.add(chunk.marks());
        passes.add(chunk.passes());
        roots.compare(stored, reckoned == null ? stored : reckoned);
        chunk.rows().forEach(this::take);
    }

    private void take(Row row) {
        if (row.position() < next || isStray(row)) {
            traces.mismatch(row);
            return;
        }
        if (row.position() > next) {
            // Behind a gap nothing can be compared with a root.
            traces.gap(next, row.position());
            roots.lose();
            next = row.position();
        }
        next++;
        if (!row.found()) {
            traces.orphan(row);
            grow(row.leaf(), row.leaf());
            return;
        }
        placed++;
        var leaf = leaves.leaf(row.position(), leaves.fields(row));
        if (Arrays.equals(leaf, row.leaf())) {
            checkBookkeeping(row);
            checkDisposal(row);
        } else {
            traces.mismatch(row);
            mismatch = Math.min(mismatch, row.position());
        }
        grow(row.leaf(), leaf);
    }

    /** Not where its leaf says that it is, and away from all others: it was moved there. */
    private boolean isStray(Row row) {
        return row.position() > next
                && row.found()
                && !Arrays.equals(leaves.leaf(row.position(), leaves.fields(row)), row.leaf());
    }

    private void grow(byte[] kept, byte[] own) {
        if (roots.areLost()) {
            return;
        }
        if (reckoned == null && !Arrays.equals(kept, own)) {
            reckoned = stored.fork();
        }
        stored.add(kept);
        if (reckoned != null) {
            reckoned.add(own);
        }
        roots.compare(stored, reckoned == null ? stored : reckoned);
    }

    private void checkBookkeeping(Row row) {
        if (!requests.fits(row)) {
            altered(row, "request");
        } else if (!requests.follows(row)) {
            altered(row, "request_part");
        }
        if (!passes.couldPlace(row.position(), row.xid())) {
            altered(row, "xid");
        }
    }

    private void checkDisposal(Row row) {
        if (!row.isErased() && row.disposed().length > 0) {
            traces.bookkeeping(Difference.at(Damage.DISPOSAL_ALTERED, row.position())
                    .of(row.eventId(), row.stream())
                    .in("payload", "disposal"));
        }
    }

    private void altered(Row row, String column) {
        traces.bookkeeping(Difference.at(Damage.BOOKKEEPING_ALTERED, row.position())
                .of(row.eventId(), row.stream())
                .in(column));
    }

    Traces traces() {
        return traces;
    }

    Roots roots() {
        return roots;
    }

    /** One more than the last position. */
    long size() {
        return next;
    }

    /** The first position whose leaf is not that of its event; beyond all others where there is none. */
    long firstMismatch() {
        return mismatch;
    }

    /** How many places lead to an event. */
    long placed() {
        return placed;
    }

    /** Over the events as they are. */
    Digest root() {
        return (reckoned == null ? stored : reckoned).root();
    }
}
