package org.sillok.server.account;

import org.sillok.server.settings.Settings;
import org.sillok.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts, as this node keeps them. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Door door(Database database, Settings settings) {
        var door = new Door(database);
        new Entering(door).enter(settings.accounts());
        return door;
    }

    @Bean
    Farewells farewells() {
        return new Farewells();
    }

    @Bean
    Accounts accounts(Door door, Farewells farewells) {
        return new Accounts(door, farewells);
    }

    @Bean
    Visits visits(Door door, Accounts accounts, Farewells farewells) {
        return new Visits(door, accounts, farewells);
    }

    @Bean
    Tokens tokens(Door door, Accounts accounts) {
        return new Tokens(door, accounts);
    }

    @Bean
    Links links(Door door, Accounts accounts, Visits visits) {
        return new Links(door, accounts, visits);
    }

    @Bean
    Identities identities(Door door, Accounts accounts, Links links, Visits visits) {
        return new Identities(door, accounts, links, visits);
    }

    @Bean
    Attempts attempts(Door door) {
        return new Attempts(door);
    }

    @Bean
    Deeds deeds(Door door) {
        return new Deeds(door);
    }

    @Bean
    OwnAccount ownAccount(Accounts accounts, Visits visits, Attempts attempts) {
        return new OwnAccount(accounts, visits, attempts);
    }
}
