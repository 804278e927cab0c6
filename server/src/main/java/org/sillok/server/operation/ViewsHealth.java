package org.sillok.server.operation;

import org.sillok.query.DeadLetters;
import org.sillok.query.Projector;
import org.sillok.record.RecordFeed;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the views follow. A single meeting that stands still is told, and does not take the node away. */
final class ViewsHealth implements HealthIndicator {

    private final Projector projector;
    private final DeadLetters letters;
    private final RecordFeed feed;

    ViewsHealth(Projector projector, DeadLetters letters, RecordFeed feed) {
        this.projector = projector;
        this.letters = letters;
        this.feed = feed;
    }

    @Override
    public Health health() {
        var failure = projector.failure();
        var position = projector.position();
        return (failure == null ? Health.up() : Health.down())
                .withDetail("position", position)
                .withDetail("behind", feed.last() - position)
                .withDetail("deadLetters", letters.parked().size())
                .build();
    }
}
