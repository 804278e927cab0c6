package org.sillok.record;

import java.util.List;

/** The streams of the record as they stood at a position: for whoever makes something of a whole meeting at once. */
public interface RecordStreams {

    /** The facts of these streams that the ledger numbers up to {@code position}, that one included, in ledger order. */
    List<Recorded> upTo(long position, List<String> streams);
}
