package org.sillok.server.publication;

import org.sillok.query.publication.Press;
import org.sillok.query.publication.Proof;
import org.sillok.query.publication.PublicOverview;
import org.sillok.query.publication.PublicPapers;
import org.sillok.query.publication.PublicReading;
import org.sillok.query.publication.PublicSpeeches;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.sillok.store.LedgerFeed;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public edition: who makes it, and who reads it. They share nothing but the tables. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    Press press(Database database, LedgerFeed feed) {
        var press = new Press(database.viewer(), feed, feed);
        press.prepare();
        press.start();
        return press;
    }

    @Bean
    PublicReading publicReading(Database database) {
        return new PublicReading(database.publicReader());
    }

    @Bean
    Proof proof(LedgerFeed feed) {
        return new Proof(feed);
    }

    @Bean
    PublicSpeeches publicSpeeches(Database database) {
        return new PublicSpeeches(database.publicReader());
    }

    @Bean
    PublicPapers publicPapers(Database database) {
        return new PublicPapers(database.publicReader());
    }

    @Bean
    PublicOverview publicOverview(Database database) {
        return new PublicOverview(database.publicReader());
    }

    @Bean
    PublicAddress publicAddress(Settings settings) {
        return settings.publicAddress();
    }

    /** Meetings that cannot be published are told by number alone. */
    @Bean
    HealthIndicator pressHealthIndicator(Press press) {
        return () -> {
            var failure = press.failure();
            var health = failure == null ? Health.up() : Health.down().withDetail("failure", failure);
            return health.withDetail("position", press.position())
                    .withDetail("stuck", press.stuck())
                    .build();
        };
    }
}
