package org.sillok.server.record;

import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.sillok.store.LedgerFeed;
import org.sillok.store.RecordStorageEngine;
import org.sillok.store.RecordStore;
import org.sillok.store.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record: our own database unless another one is set. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean
    Database database(Settings settings) {
        return Opening.of(settings);
    }

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.ofTheRecord();
    }

    @Bean
    RecordStore recordStore(Database database) {
        return RecordStore.open(database);
    }

    @Bean
    RecordStorageEngine recordStorageEngine(RecordStore store) {
        return store.engine();
    }

    @Bean
    LedgerFeed recordFeed(RecordStore store) {
        return store.feed();
    }
}
