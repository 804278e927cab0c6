package org.sillok.server.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.SourceReceived;

/**
 * How far a document has come.
 *
 * @param confirmed null while nobody has confirmed what is proposed from it
 * @param recorded whether all that was confirmed stands in the record
 */
record SourceState(
        SourceReceived received,
        Instant receivedAt,
        @Nullable ProposalConfirmed confirmed,
        boolean recorded) {

    /** The word for it. */
    public enum Stage {
        RECEIVED,
        CONFIRMED,
        RECORDED
    }

    public Stage stage() {
        if (recorded) {
            return Stage.RECORDED;
        }
        return confirmed == null ? Stage.RECEIVED : Stage.CONFIRMED;
    }
}
