package org.sillok.server.record;

import org.sillok.store.Database;
import org.sillok.store.LedgerFeed;
import org.sillok.store.RecordStorageEngine;
import org.sillok.store.RecordStore;
import org.sillok.store.StoredContents;
import org.sillok.store.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record on the database that {@link DatabaseAhead} opens. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

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

    @Bean
    StoredContents contents(RecordStore store) {
        return store.contents();
    }
}
