package org.sillok.source;

import org.sillok.record.Order;

/** What can be asked of a source. */
public sealed interface SourceCommand extends Order permits ReceiveSource, ConfirmProposal, FinishRecording {

    /** Names the source. */
    String sha256();

    @Override
    default String target() {
        return SourceEvent.stream(sha256());
    }
}
