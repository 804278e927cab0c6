package org.sillok.server.retention;

import java.time.Clock;
import java.time.ZoneId;
import org.sillok.store.Database;
import org.sillok.store.Eraser;
import org.sillok.store.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it takes to keep records. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    Shredder shredder(Database database, RecordStore store) {
        return new Shredder(new Eraser(database));
    }

    @Bean
    Today today() {
        return new Today(Clock.system(ZoneId.of("Asia/Seoul")));
    }
}
