package org.sillok.server.ingest;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.record.Contents;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.server.desk.Copyist;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.ReceiveSource;
import org.sillok.source.SourceEvent;
import org.sillok.source.SourceReceived;
import org.sillok.source.SourceRule;

/** The documents that came in: their bytes, and what became of them. */
final class Sources {

    private final Contents contents;
    private final EventStorageEngine record;
    private final Copyist copyist;

    Sources(Contents contents, EventStorageEngine record, Copyist copyist) {
        this.contents = contents;
        this.record = record;
        this.copyist = copyist;
    }

    /** Keeps a document that could be read; one that came in before stays as it is. */
    SourceState receive(Source source, Reading reading, @Nullable String from, String actor) {
        var before = find(reading.sha256());
        if (before.isPresent()) {
            return before.get();
        }
        var order =
                new ReceiveSource(reading.sha256(), reading.mediaType(), source.bytes().length, source.name(), from);
        contents.keep(source.bytes());
        try {
            copyist.submit(order, actor, reading.sha256());
        } catch (Refusal refused) {
            if (refused.rule() != SourceRule.A_SOURCE_IS_RECEIVED_ONCE) {
                throw refused;
            }
        }
        return of(reading.sha256());
    }

    /** @throws Unknown where no such document came in */
    SourceState of(String sha256) {
        return find(sha256).orElseThrow(() -> new Unknown("source", sha256));
    }

    /** The document as it came. */
    Source bytes(SourceState state) {
        var received = state.received();
        var bytes = contents.find(received.sha256())
                .orElseThrow(() -> new IllegalStateException("the source " + received.sha256() + " is not kept"));
        return new Source(bytes, received.name());
    }

    private Optional<SourceState> find(String sha256) {
        SourceReceived received = null;
        Instant receivedAt = Instant.EPOCH;
        ProposalConfirmed confirmed = null;
        var recorded = false;
        var events = record.readEvents(SourceEvent.stream(sha256));
        while (events.hasNext()) {
            var event = events.next();
            if (event.getPayload() instanceof SourceReceived first) {
                received = first;
                receivedAt = event.getTimestamp();
            }
            confirmed = event.getPayload() instanceof ProposalConfirmed taken ? taken : confirmed;
            recorded |= event.getPayload() instanceof ProposalRecorded;
        }
        return received == null
                ? Optional.empty()
                : Optional.of(new SourceState(received, receivedAt, confirmed, recorded));
    }
}
