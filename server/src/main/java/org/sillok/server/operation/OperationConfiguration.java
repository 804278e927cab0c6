package org.sillok.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.sillok.query.DeadLetters;
import org.sillok.query.Projector;
import org.sillok.store.Database;
import org.sillok.store.LedgerFeed;
import org.sillok.store.RecordStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tells an operator, and a load balancer, how the program fares. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    HealthIndicator databaseHealthIndicator(Database database) {
        var recorder = new JdbcTemplate(database.recorder());
        recorder.setQueryTimeout(2);
        return () -> Health.up()
                .withDetail("version", String.valueOf(recorder.queryForObject("show server_version", String.class)))
                .build();
    }

    @Bean
    HealthIndicator sequencerHealthIndicator(RecordStore store) {
        return new SequencerHealth(store);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(Projector projector, DeadLetters letters, LedgerFeed feed) {
        return new ViewsHealth(projector, letters, feed);
    }

    @Bean
    MeterBinder recordMeters(RecordStore store, Projector projector, DeadLetters letters) {
        return registry -> {
            gauge(registry, "sillok.ledger.last", "The last position of the ledger", () -> store.feed()
                    .last());
            gauge(registry, "sillok.views.position", "The last position of the views", projector::position);
            gauge(registry, "sillok.views.parked", "Meetings whose views stand still", () -> letters.parked()
                    .size());
            gauge(
                    registry,
                    "sillok.sequencing",
                    "Whether this node numbers the events",
                    () -> store.isSequencing() ? 1 : 0);
        };
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
