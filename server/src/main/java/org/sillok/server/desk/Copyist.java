package org.sillok.server.desk;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Order;
import org.sillok.record.Provenance;
import org.sillok.store.RecordStore;
import org.sillok.store.Vocabulary;

/** Hands in orders for somebody who does not send each as a request, such as those of a whole document. */
public final class Copyist {

    /** Who may record at all is a clerk. */
    private static final String ROLE = "clerk";

    private final Desk desk;

    Copyist(Desk desk) {
        this.desk = desk;
    }

    /** One that works on a record without a server around it. */
    public static Copyist of(RecordStore record) {
        var events = EmbeddedEventStore.builder().storageEngine(record.engine()).build();
        var memory = new Memory(record.engine());
        record.whenCutOff(memory::forgetAll);
        var receipts = new ReceiptBook(record.feed(), Vocabulary.ofTheRecord(), record.receipts());
        return new Copyist(new Desk(new Offices(events, memory).bus(), memory, receipts));
    }

    /** Hands in an order that is carried out as often as it is handed in, unless its rules refuse it. */
    public Receipt submit(Order order, String actor, String digest) {
        return desk.submit(order, Request.of(actor, ROLE, null, digest, null));
    }

    /**
     * Hands in an order that is carried out once, however often it is handed in.
     *
     * @param key by which the actor's order is known again
     * @param digest of what was asked; a repetition asks the same
     */
    public Receipt submitOnce(Order order, String actor, String key, String digest, @Nullable Provenance provenance) {
        return desk.submit(order, new Request(actor, ROLE, key, key, digest, null, provenance));
    }
}
