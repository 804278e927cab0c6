package org.sillok.server.inquiry;

import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.sillok.query.DeadLetters;
import org.sillok.query.Projector;
import org.sillok.query.Reading;
import org.sillok.query.Rebuild;
import org.sillok.query.views.Views;
import org.sillok.record.RecordFeed;
import org.sillok.store.Database;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views, kept up with the record and asked through Axon's query bus. */
@Configuration(proxyBeanMethods = false)
class InquiryConfiguration {

    /** Views of another shape than this program writes are made anew before anybody reads them. */
    @Bean
    static Projector projector(Database database, RecordFeed feed) {
        var projector = new Projector(database.viewer(), feed, Views.all());
        if (!projector.prepare()) {
            LoggerFactory.getLogger(Projector.class).warn("The views are of an older shape; rebuilding them first.");
            new Rebuild(database.viewer(), feed, Views.all()).run(progress -> {});
        }
        projector.start();
        return projector;
    }

    @Bean
    Reading reading(Database database) {
        return new Reading(database.viewer());
    }

    @Bean
    DeadLetters deadLetters(Database database, RecordFeed feed) {
        return new DeadLetters(database.viewer(), feed, Views.all());
    }

    @Bean
    static QueryBus queryBus(Reading reading) {
        var bus = SimpleQueryBus.builder().build();
        for (var answers : Views.answers(reading)) {
            new AnnotationQueryHandlerAdapter<>(answers, ClasspathParameterResolverFactory.forClass(answers.getClass()))
                    .subscribe(bus);
        }
        return bus;
    }

    @Bean
    Beside beside() {
        return new Beside();
    }

    @Bean
    Inquiry inquiry(QueryBus bus, Reading reading, Projector projector, RecordFeed feed, Beside beside) {
        return new Inquiry(bus, reading, projector, feed, beside);
    }
}
