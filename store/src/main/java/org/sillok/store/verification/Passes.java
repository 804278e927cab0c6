package org.sillok.store.verification;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The passes of the sequencer beside the positions that they gave. */
final class Passes {

    private final Queue<Pass> ahead = new ArrayDeque<>();
    private @Nullable Pass before;
    private @Nullable Pass current;

    void add(List<Pass> passes) {
        ahead.addAll(passes);
    }

    /**
     * Whether the transaction is one whose rows the pass could place that placed {@code position}: it saw them, and the
     * pass before did not. What is not known is answered with yes.
     */
    boolean couldPlace(long position, long xid) {
        while (current == null || current.last() < position) {
            if (ahead.isEmpty()) {
                return true;
            }
            before = current;
            current = ahead.remove();
        }
        if (before == null) {
            return current.seen().sees(xid);
        }
        if (before.cluster() != current.cluster()) {
            return true;
        }
        return current.seen().sees(xid) && !before.seen().sees(xid);
    }

    /** @param last the last position that it gave */
    record Pass(long last, Snapshot seen, long cluster) {}
}
