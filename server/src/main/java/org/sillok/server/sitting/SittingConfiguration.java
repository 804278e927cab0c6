package org.sillok.server.sitting;

import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.live.Scenery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads how meetings stand. */
@Configuration(proxyBeanMethods = false)
class SittingConfiguration {

    @Bean
    Sittings sittings(Inquiry inquiry) {
        return new Sittings(inquiry);
    }

    /** What open pages are told of beside the minutes. */
    @Bean
    Scenery scenery(Sittings sittings) {
        return sittings::scenery;
    }
}
