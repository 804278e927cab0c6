package org.sillok.server.opendata;

import org.sillok.query.publication.PublicData;
import org.sillok.server.settings.Publisher;
import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads the open data, and in whose name it is told. */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

    @Bean
    PublicData publicData(Database database) {
        return new PublicData(database.publicReader());
    }

    @Bean
    Publisher publisher(Settings settings) {
        return settings.publisher();
    }
}
