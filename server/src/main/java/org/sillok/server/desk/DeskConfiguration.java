package org.sillok.server.desk;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Vocabulary;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Axon, put together part by part: nothing is found on the class path, and nothing is left to a default. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    Offices offices(EventStore store, EventStorageEngine engine, RecordStore record) {
        var memory = new Memory(engine);
        record.whenCutOff(memory::forgetAll);
        return new Offices(store, memory).keeping(store, record.contents());
    }

    /** Who decides on orders, without what a request over HTTP brings with it. */
    @Bean
    CommandBus orders(Offices offices) {
        return offices.bus();
    }

    /** Before anything is listened to. */
    @Bean
    InitializingBean wiringCheck(EventStore store, EventStorageEngine engine, Database database, Offices offices) {
        return () -> Wiring.check(store, engine, database.recorder(), offices.decided());
    }

    @Bean
    Desk desk(CommandBus orders, Offices offices, RecordStore record, Vocabulary vocabulary) {
        var receipts = new ReceiptBook(record.feed(), vocabulary, record.receipts());
        return new Desk(orders, offices.memory(), receipts);
    }

    @Bean
    Committees committeesOfMeetings(EventStore record) {
        return new Committees(record);
    }

    @Bean
    Copyist copyist(Desk desk) {
        return new Copyist(desk);
    }

    @Bean
    WebMvcConfigurer submissions(Desk desk, Committees committees) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Submissions(desk, committees));
            }
        };
    }
}
