package org.sillok.server.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The committees and meetings that were last acted on, as they stand after the last fact that was read of each. */
final class Memory {

    /** Bounded by the facts that the remembered ones have been through, for a long meeting holds more than a short one. */
    private static final long MOST_FACTS = 200_000;

    private static final int LEAST_WEIGHT = 50;

    private final EventStorageEngine record;
    private final Cache<String, EventSourcedAggregate<?>> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_FACTS)
            .weigher(Memory::weight)
            .build();

    Memory(EventStorageEngine record) {
        this.record = record;
    }

    @Nullable
    EventSourcedAggregate<?> get(String id) {
        return remembered.getIfPresent(id);
    }

    void keep(EventSourcedAggregate<?> aggregate) {
        remembered.put(aggregate.identifierAsString(), aggregate);
    }

    void forget(String id) {
        remembered.invalidate(id);
    }

    /**
     * Forgets what another node has recorded to meanwhile. Only a refusal needs to ask: what is recorded on outdated
     * memory the record itself turns away.
     */
    boolean forgottenAsOutdated(String id) {
        var aggregate = remembered.getIfPresent(id);
        if (aggregate == null || record.lastSequenceNumberFor(id).equals(Optional.ofNullable(aggregate.version()))) {
            return false;
        }
        forget(id);
        return true;
    }

    private static int weight(String id, EventSourcedAggregate<?> aggregate) {
        var version = aggregate.version();
        return LEAST_WEIGHT + (version == null ? 0 : (int) Math.min(version, MOST_FACTS));
    }
}
