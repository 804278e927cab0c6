package org.sillok.store.verification;

import java.util.List;
import org.sillok.store.verification.Passes.Pass;

/** Some rows of the ledger with what was written down about their positions; none behind the last. */
record Chunk(List<Row> rows, List<Pass> passes, List<Mark> marks) {

    boolean isLast() {
        return rows.isEmpty();
    }
}
