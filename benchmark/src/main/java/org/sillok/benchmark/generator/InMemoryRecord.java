package org.sillok.benchmark.generator;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AbstractEventBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** An event store that only hears: nobody is read back from it. */
abstract class InMemoryRecord extends AbstractEventBus implements EventStore {

    InMemoryRecord() {
        super(new Builder() {});
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return DomainEventStream.empty();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("nothing is kept here");
    }
}
