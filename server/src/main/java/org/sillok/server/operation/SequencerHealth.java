package org.sillok.server.operation;

import java.time.Duration;
import org.sillok.store.RecordStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether events get their place: a transaction that is held open delays its own, and is told here. */
final class SequencerHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final RecordStore store;

    SequencerHealth(RecordStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        var health = Health.up()
                .withDetail("leading", store.isSequencing())
                .withDetail("last", store.feed().last());
        store.oldestOpenTransaction()
                .filter(open -> open.age().compareTo(LONG) > 0)
                .ifPresent(open -> health.withDetail(
                        "heldOpen", open.application() + ", process " + open.process() + ", since " + open.age()));
        return health.build();
    }
}
