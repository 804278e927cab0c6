package org.sillok.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report that a record was disposed of (폐기 확인).
 *
 * @param decidedAt the position of the decision that it rests on
 * @param erased how many events have lost their content by now; all of them once it is carried out
 * @param streams what went, stream by stream
 * @param documents the digests of the documents that were named
 */
public record DisposalSheet(
        DisposalLine record, long decidedAt, long erased, List<Stream> streams, List<Document> documents) {

    /** Whether all that was named is gone. */
    public boolean isCarriedOut() {
        return erased == record.events() && documents.stream().allMatch(each -> each.gone() || each.namedElsewhere());
    }

    /**
     * A stream, and where its events stand in the ledger.
     *
     * @param first the position of its first event; null where it had none
     */
    public record Stream(
            String stream,
            long events,
            @Nullable Long first,
            @Nullable Long last) {}

    /**
     * A document.
     *
     * @param gone whether its bytes are kept no more
     * @param namedElsewhere whether they are kept since another record names them
     */
    public record Document(String sha256, boolean gone, boolean namedElsewhere) {}
}
