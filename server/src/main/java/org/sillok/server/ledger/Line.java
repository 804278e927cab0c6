package org.sillok.server.ledger;

import java.time.Instant;
import org.sillok.ledger.Checkpoint;
import org.sillok.store.SignedAt;

/**
 * A checkpoint as a line of a page.
 *
 * @param size events that it was signed for
 * @param root in hexadecimal digits
 * @param note as it is handed out
 */
record Line(String origin, long size, String root, Instant at, String note) {

    static Line of(SignedAt signed) {
        var checkpoint = Checkpoint.of(signed.note());
        return new Line(
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().toString(),
                signed.at(),
                signed.note().toString());
    }
}
