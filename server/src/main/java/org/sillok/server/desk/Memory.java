package org.sillok.server.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.sillok.command.meeting.Meeting;

/** The committees and meetings that were last acted on, as they stand after the last fact that was read of each. */
final class Memory {

    /** Of the heap's 512 MB. A long meeting takes more than a short one, and a speech up to a hundred thousand characters. */
    private static final long MOST_BYTES = 128L << 20;

    private static final long BYTES_OF_A_MEETING = 20_000;
    private static final long BYTES_OF_A_FACT = 64;
    private static final long BYTES_OF_A_CHARACTER = 2;

    private final EventStorageEngine record;
    private final Cache<String, EventSourcedAggregate<?>> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
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

    void forgetAll() {
        remembered.invalidateAll();
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
        var facts = aggregate.version() == null ? 0 : aggregate.version() + 1;
        var characters = aggregate.getAggregateRoot() instanceof Meeting meeting ? meeting.characters() : 0;
        var bytes = BYTES_OF_A_MEETING + BYTES_OF_A_FACT * facts + BYTES_OF_A_CHARACTER * characters;
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }
}
