package org.sillok.server.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.sillok.query.Projector;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Farewells;
import org.sillok.server.account.Visits;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.thymeleaf.ITemplateEngine;

/** The lines to open pages. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** Shorter than what proxies wait for, and than a browser's patience with a dead line. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    @Bean
    static Galleries galleries(
            Inquiry inquiry,
            Projector projector,
            ObjectProvider<Scenery> scenery,
            ITemplateEngine templates,
            ApplicationContext application) {
        var narrator = new Narrator(inquiry, scenery.getIfAvailable(), templates, application);
        return new Galleries(narrator, projector);
    }

    @Bean(initMethod = "start")
    static Herald herald(Galleries galleries, Usher usher, Projector projector, Inquiry inquiry) {
        return new Herald(galleries, usher, projector, inquiry, BEAT);
    }

    @Bean
    static Usher usher(Visits visits, Accounts accounts, Farewells farewells) {
        var usher = new Usher(visits, accounts);
        farewells.hear(usher::review);
        return usher;
    }

    @Bean
    static MeterBinder liveMeters(Galleries galleries) {
        return registry -> Gauge.builder("sillok.live.open", galleries::count)
                .description("Open pages that are told what is recorded")
                .register(registry);
    }

    /** Before the server waits for requests that have not ended, as these never do by themselves. */
    @Bean
    static Ending ending(Galleries galleries) {
        return new Ending(galleries);
    }

    record Ending(Galleries galleries) implements ApplicationListener<ContextClosedEvent> {
        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            galleries.close();
        }
    }
}
