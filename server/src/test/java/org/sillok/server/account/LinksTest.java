package org.sillok.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.server.settings.Role;
import org.sillok.store.Database;
import org.sillok.store.Servers;

/** A link opens once, and what it opens is there as a whole or not at all. */
class LinksTest {

    private static final int AT_ONCE = 6;
    private static final String PASSWORD = "autumn-leaf";

    private final Database database = Servers.freshDatabase();
    private final Door door = new Door(database);
    private final Farewells farewells = new Farewells();
    private final Accounts accounts = new Accounts(door, farewells);
    private final Links links = new Links(door, accounts, new Visits(door, accounts, farewells));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void makesOneFirstAdministratorThoughSeveralUseTheLinkAtOnce() throws Exception {
        var secret = links.forTheFirstAdministrator().orElseThrow();
        var together = new CyclicBarrier(AT_ONCE);
        var executor = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var uses = new ArrayList<Callable<Optional<String>>>();
            for (int at = 0; at < AT_ONCE; at++) {
                var name = "first-" + at;
                uses.add(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    return links.use(secret, name, PASSWORD);
                });
            }
            var used = new ArrayList<String>();
            for (var use : executor.invokeAll(uses)) {
                use.get().ifPresent(used::add);
            }
            assertThat(used).hasSize(1);
            assertThat(accounts.all()).extracting(Person::name).containsExactlyElementsOf(used);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void opensStillWhereTheNameWasTaken() {
        accounts.make("test", "kim", Set.of(Role.CLERK), Scope.EVERYWHERE);
        var secret = links.forTheFirstAdministrator().orElseThrow();

        assertThat(links.use(secret, "kim", PASSWORD)).isEmpty();
        assertThat(links.use(secret, "lee", PASSWORD)).contains("lee");

        assertThat(accounts.hasAdministrator()).isTrue();
        assertThat(links.use(secret, "park", PASSWORD)).isEmpty();
    }
}
