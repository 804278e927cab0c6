package org.sillok.server.identity;

import org.sillok.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The provider, where one is set. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Elsewhere elsewhere(Settings settings) {
        var openId = settings.openId();
        return new Elsewhere(
                openId == null
                        ? null
                        : new Provider(openId, settings.publicAddress().base() + Elsewhere.PATH));
    }
}
