package org.sillok.server.retention;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it takes to keep records. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    Today today() {
        return new Today(Clock.system(ZoneId.of("Asia/Seoul")));
    }
}
