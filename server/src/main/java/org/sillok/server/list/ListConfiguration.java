package org.sillok.server.list;

import org.sillok.server.page.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Who writes tables. */
@Configuration(proxyBeanMethods = false)
class ListConfiguration {

    @Bean
    Tables tables(Words words, JsonMapper json) {
        return new Tables(words, json);
    }
}
