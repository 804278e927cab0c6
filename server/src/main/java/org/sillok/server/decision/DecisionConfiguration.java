package org.sillok.server.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the templates of the decision log ask for. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    /** By the name that templates call it. */
    @Bean
    static Tones decisions() {
        return new Tones();
    }
}
