package org.sillok.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.store.Database;
import org.sillok.store.Servers;

/** Guessing becomes slow, and keeps nobody out who was there before. */
class AttemptsTest {

    private static final Database DATABASE = Servers.freshDatabase();
    private static final String HERE = "10.0.0.1";

    private final Door door = new Door(DATABASE);
    private final Attempts attempts = new Attempts(door);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void forget() {
        door.ask("delete from attempt").update();
        door.ask("delete from familiar").update();
    }

    @Test
    void makesTheNextTryWaitTwiceAsLong() {
        fail("kim", HERE, 6);
        var first = wait("kim", HERE);
        pass();
        fail("kim", HERE, 1);
        pass();
        fail("kim", HERE, 1);
        var later = wait("kim", HERE);
        assertThat(first).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(later).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void waitsNoLongerThanMinutes() {
        for (int at = 0; at < 30; at++) {
            fail("kim", HERE, 1);
            pass();
        }
        fail("kim", HERE, 1);
        assertThat(wait("kim", HERE)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    }

    @Test
    void countsManyAtOnce() {
        var let = new ConcurrentLinkedQueue<Integer>();
        var all = IntStream.range(0, 24)
                .mapToObj(at -> CompletableFuture.runAsync(() -> {
                    if (attempts.begin("kim", HERE).isEmpty()) {
                        let.add(at);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(let).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail("kim", HERE, 5);
        attempts.succeeded("kim", HERE);
        fail("kim", HERE, 5);
        assertThat(attempts.begin("kim", HERE)).isEmpty();
    }

    @Test
    void slowsOneAddressOverManyNames() {
        for (int at = 0; at < 52; at++) {
            attempts.begin("name" + at, HERE);
        }
        assertThat(attempts.begin("another", HERE)).isPresent();
        assertThat(attempts.begin("another", "10.0.0.2")).isEmpty();
    }

    @Test
    void slowsOneNameOverManyAddressesForAMinuteAtMost() {
        for (int at = 0; at < 40; at++) {
            attempts.begin("kim", "10.0.1." + at);
            pass();
        }
        attempts.begin("kim", "10.0.2.1");
        assertThat(wait("kim", "10.0.2.2")).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
    }

    @Test
    void keepsNobodyOutOfWhereTheyWereBefore() {
        attempts.begin("kim", HERE);
        attempts.succeeded("kim", HERE);
        for (int at = 0; at < 40; at++) {
            attempts.begin("kim", "10.0.1." + at);
        }
        for (int at = 0; at < 60; at++) {
            attempts.begin("name" + at, HERE);
        }
        assertThat(attempts.begin("kim", "10.0.3.1")).isPresent();
        assertThat(attempts.begin("kim", HERE)).isEmpty();
    }

    @Test
    void takesNeighboursInOneNetworkOfSixForOne() {
        fail("kim", "2001:db8:1:2:3:4:5:6", 6);
        assertThat(attempts.begin("kim", "2001:db8:1:2:ffff:4:5:7")).isPresent();
        assertThat(attempts.begin("kim", "2001:db8:1:3:3:4:5:6")).isEmpty();
    }

    private void fail(String name, String address, int times) {
        for (int at = 0; at < times; at++) {
            attempts.begin(name, address);
        }
    }

    private Duration wait(String name, String address) {
        return attempts.begin(name, address).orElseThrow();
    }

    /** As if whoever must wait had waited. */
    private void pass() {
        door.ask("update attempt set refused_until = now() - interval '1 second' where refused_until > now()")
                .update();
    }
}
