package org.sillok.server.desk;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.sillok.record.Fact;
import org.sillok.record.Order;

/** Tries orders out: the same committees and meetings decide as on the record, and what they record is forgotten. */
public final class Rehearsal {

    private final EventStorageEngine record;
    private final InMemoryEventStorageEngine tried = new InMemoryEventStorageEngine();
    private final Offices offices;

    /** @param record where what was recorded before is read */
    public Rehearsal(EventStorageEngine record) {
        this.record = record;
        var events = EmbeddedEventStore.builder().storageEngine(tried).build();
        this.offices = new Offices(events, new Memory(tried));
    }

    /** Lets a committee or meeting be as it is in the record; answers whether there is one. */
    public boolean begin(String stream) {
        List<? extends DomainEventMessage<?>> before =
                record.readEvents(stream).asStream().toList();
        tried.appendEvents(before);
        return !before.isEmpty();
    }

    /**
     * What the order would record.
     *
     * @throws RuntimeException with which it would be refused
     */
    public List<Fact> perform(Order order) {
        return Dispatch.of(offices.bus(), order, Map.of()).stream()
                .map(event -> (Fact) event.getPayload())
                .toList();
    }
}
