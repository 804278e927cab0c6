package org.sillok.server.entrance;

import org.sillok.server.account.Visits;
import org.sillok.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of the entrance share. */
@Configuration(proxyBeanMethods = false)
class EntranceConfiguration {

    @Bean
    Arrival arrival(Visits visits) {
        return new Arrival(visits);
    }

    @Bean
    LinkAddress linkAddress(Settings settings) {
        return new LinkAddress(settings.publicAddress());
    }
}
