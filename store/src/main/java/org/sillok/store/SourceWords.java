package org.sillok.store;

import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.SourceEvent;
import org.sillok.source.SourceReceived;

/** The words of what happens to sources. A line is never changed or taken away; an event may be added. */
final class SourceWords {

    private SourceWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("SourceReceived", "1", SourceReceived.class)
                .word("ProposalConfirmed", "1", ProposalConfirmed.class)
                .word("ProposalRecorded", "1", ProposalRecorded.class)
                .all(SourceEvent.class);
    }
}
