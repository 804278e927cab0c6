package org.sillok.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.sillok.record.Fact;
import org.sillok.record.Origin;

/** The events that one request records at once. */
record Batch(UUID request, int firstPart, List<DomainEventMessage<?>> events) {

    static Batch of(List<? extends EventMessage<?>> messages) {
        var events =
                messages.stream().<DomainEventMessage<?>>map(Batch::ofAStream).toList();
        var request = request(events.get(0));
        return new Batch(request, RequestParts.take(request, events.size()), events);
    }

    /** The first event that each stream is given. */
    Collection<DomainEventMessage<?>> firstOfEachStream() {
        var first = new LinkedHashMap<String, DomainEventMessage<?>>();
        events.forEach(event -> first.putIfAbsent(event.getAggregateIdentifier(), event));
        return first.values();
    }

    static Fact fact(DomainEventMessage<?> event) {
        return (Fact) event.getPayload();
    }

    private static DomainEventMessage<?> ofAStream(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event
                && event.getPayload() instanceof Fact fact
                && fact.stream().equals(event.getAggregateIdentifier())) {
            return event;
        }
        throw new StoreFault("Only facts of a committee or meeting are recorded, in its own stream; this is a "
                + message.getPayloadType().getName());
    }

    private static UUID request(DomainEventMessage<?> event) {
        var origin = Origin.of(event.getMetaData());
        return origin.request().isEmpty() ? UUID.randomUUID() : Requests.id(origin.actor(), origin.request());
    }
}
