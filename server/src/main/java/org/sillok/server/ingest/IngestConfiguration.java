package org.sillok.server.ingest;

import org.sillok.server.desk.Copyist;
import org.sillok.store.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it takes to bring documents in. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    Sources sources(RecordStore record, Copyist copyist) {
        return new Sources(record.contents(), record.engine(), copyist);
    }

    @Bean
    Confirmation confirmation(Sources sources, RecordStore record, Copyist copyist) {
        return Confirmation.on(record, sources, copyist);
    }
}
