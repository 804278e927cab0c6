package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Owner;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.acceptance.harness.Wire;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.LedgerKeys;
import org.sillok.store.Sealer;

/**
 * A sealer that finds itself on a standby has the key, events that nobody signed for, and the lock, which each server has
 * for itself. Should it sign what the primary then loses, there would be two histories.
 */
class StandbyDoesNotSignTest {

    private static final String SIGNED = "select coalesce(max(size), 0) from record.checkpoint";
    private static final String RECORDED = "select count(*) from record.ledger";
    private static final String ASKED = """
            select extract(epoch from max(query_start)) * 1000000 from pg_stat_activity
            where application_name = 'sillok sealer' and query like '%pg_is_in_recovery%'""";

    @Test
    void butDoesOnceItIsThePrimary(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        var keys = data.resolve("keys");
        try (var primary = Cluster.create(data.resolve("one"));
                var standby = Cluster.empty(data.resolve("other"));
                var line = new Wire(primary.port())) {
            recordMoreThanIsSigned(primary, data.resolve("node"), keys);
            standby.becomeStandbyOf(primary, line);
            var recorded = primary.owner().number(RECORDED);
            await("the standby has all", () -> standby.owner().number(RECORDED) == recorded);
            var last = Files.readString(keys.resolve("last-checkpoint"));

            try (var database = Database.at(either(primary, standby))) {
                primary.kill();
                try (var sealer = Sealer.open(database, new LedgerKeys(keys, "unused"))) {
                    awaitItsLooking(standby.owner());
                    awaitItsLooking(standby.owner());
                    assertThat(sealer.isLeading()).isFalse();
                    assertThat(keys.resolve("last-checkpoint")).hasContent(last);
                    assertThat(standby.owner().number(SIGNED)).isBetween(1L, recorded - 1);

                    standby.promote();
                    await("all is signed for", () -> standby.owner().number(SIGNED) == recorded);
                    assertThat(sealer.isLeading()).isTrue();
                }
            }
        }
    }

    /** A node does not sign with a key that others can read; its copy stays as it was. */
    private static void recordMoreThanIsSigned(Cluster primary, Path node, Path keys) throws Exception {
        try (var server = ServerProcess.start(node, primary.owner().environment())) {
            new Sittings(server.caller("clerk")).open(1);
            await("all is signed for", () -> isSigned(primary.owner()));
            server.kill();
            copy(node.resolve("keys"), keys);
            Files.setPosixFilePermissions(
                    node.resolve("keys").resolve("ledger.key"), PosixFilePermissions.fromString("rw-r--r--"));
            server.restart();
            new Sittings(server.caller("clerk")).open(1);
            await("all has its place", () -> isPlaced(primary.owner()));
            server.kill();
        }
        assertThat(isSigned(primary.owner())).isFalse();
    }

    private static void awaitItsLooking(Owner standby) throws SQLException {
        var before = standby.number(ASKED);
        await("the sealer looks", () -> standby.number(ASKED) > before);
    }

    private static boolean isSigned(Owner owner) throws SQLException {
        return isPlaced(owner) && owner.number(SIGNED) == owner.number(RECORDED);
    }

    private static boolean isPlaced(Owner owner) throws SQLException {
        return owner.number(RECORDED) == owner.number("select count(*) from record.event");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var file : new String[] {"ledger.key", "last-checkpoint"}) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** As an operator may name them who does not ask for the one that takes writes. */
    private static Address either(Cluster one, Cluster other) {
        var owner = one.owner();
        return new Address(
                "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/sillok".formatted(one.port(), other.port()),
                owner.user(),
                owner.password());
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofMinutes(1)).until(condition);
    }
}
