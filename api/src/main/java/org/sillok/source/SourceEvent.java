package org.sillok.source;

import org.sillok.record.Fact;

/** What happened to a source. */
public sealed interface SourceEvent extends Fact permits SourceReceived, ProposalConfirmed, ProposalRecorded {

    /** Names the source: the digest of its bytes, under which they are kept. */
    String sha256();

    @Override
    default String stream() {
        return stream(sha256());
    }

    /** The stream of a source. No id that anybody chooses holds a slash, so it is never a committee's or a meeting's. */
    static String stream(String sha256) {
        return "source/" + sha256;
    }
}
