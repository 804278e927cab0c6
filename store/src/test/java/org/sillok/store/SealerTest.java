package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Entry;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Tile;
import org.sillok.store.verification.Verification;
import org.sillok.verification.Expectation;

// A sealer works while it is open.
@SuppressWarnings("try")
class SealerTest extends OnEachVersion {

    private static final String ORIGIN = "record.example.kr/sillok";

    @TempDir
    Path folder = Path.of("keys");

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void signsWhatWasRecordedAndProvesEachEvent() {
        record(300);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(300);
            assertThat(sealer.isLeading()).isTrue();
        }
        var ledger = ledger();
        var note = ledger.checkpoint().orElseThrow();
        var checkpoint = Checkpoint.of(note);
        assertThat(checkpoint.origin()).isEqualTo(ORIGIN);
        assertThat(ledger.keys()).singleElement().satisfies(key -> assertThat(key.verifies(note))
                .isTrue());
        var leaves = ledger.entries(0, 300).stream().map(Entry::leaf).toList();
        assertThat(MerkleTree.root(leaves)).isEqualTo(checkpoint.root());
        for (var index : new int[] {0, 1, 255, 256, 299}) {
            InclusionProof proof = ledger.inclusion(index, checkpoint);
            assertThat(proof.verifies(leaves.get(index), checkpoint.root())).isTrue();
        }
        for (var from : new int[] {1, 255, 256, 257, 300}) {
            assertThat(ledger.consistency(from, 300).verifies(ledger.root(from), checkpoint.root()))
                    .isTrue();
        }
        assertThat(ledger.tile(new Tile(1, 0, 1))).containsExactly(MerkleTree.root(leaves.subList(0, 256)));
    }

    @ParameterizedTest
    @EnumSource(SealStep.class)
    void neverForksAfterACrashBefore(SealStep step) {
        var crashes = new AtomicInteger();
        record(10);
        try (var sealer = Sealer.open(database, keys(), at -> {
            if (at == step && crashes.getAndIncrement() % 2 == 0 && crashes.get() < 6) {
                throw new Crash();
            }
        })) {
            awaitSize(10);
            record(300);
            awaitSize(310);
        }
        assertThat(crashes).hasPositiveValue();
        assertEachIsConsistentWithTheNext();
    }

    @Test
    void isDoneByOneNodeOfTwo() {
        record(1);
        try (var one = Sealer.open(database, keys());
                var other = Sealer.open(database, keys())) {
            awaitSize(1);
            Waiting.until("one leads", () -> one.isLeading() != other.isLeading());
            (one.isLeading() ? one : other).close();
            record(5);
            awaitSize(6);
        }
        assertEachIsConsistentWithTheNext();
    }

    @Test
    void signsNoOtherHistoryWhenTheDatabaseWasSetBack() throws SQLException {
        record(3);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(3);
        }
        setBack("delete from record.checkpoint; delete from record.ledger where position = 2");
        try (var connection = database.attendant("test")) {
            connection.setAutoCommit(false);
            var pass = SealPass.resume(connection, keys(), step -> {});
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> pass.run(connection))
                    .withMessageContaining("set back");
        }
    }

    @Test
    void tellsWhyItDoesNotSign() throws SQLException {
        record(3);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(3);
            assertThat(sealer.stop()).isEmpty();
        }
        setBack("delete from record.checkpoint; delete from record.ledger where position = 2");
        try (var sealer = Sealer.open(database, keys())) {
            Waiting.until("it says so", () -> sealer.stop().isPresent());
            assertThat(sealer.stop().orElseThrow()).contains("set back");
        }
    }

    @Test
    void signsNothingBehindAnAlteredLeaf() throws SQLException {
        record(3);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(3);
        }
        setBack("update record.ledger set leaf = sha256('') where position = 1");
        try (var connection = database.attendant("test")) {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> SealPass.resume(connection, keys(), step -> {}))
                    .withMessageContaining("altered");
        }
    }

    @Test
    void keepsItsKeyFromOthersAndRefusesOneThatTheyMayRead() throws Exception {
        record(1);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(1);
        }
        var key = folder.resolve("ledger.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> keys().find())
                .withMessageContaining("chmod 600");
    }

    @Test
    void recordsANewKeyAndDoesNotComeBackToTheOld() throws Exception {
        record(1);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(1);
        }
        var old = Files.readString(folder.resolve("ledger.key"));
        keys().create();
        record(1);
        try (var sealer = Sealer.open(database, keys())) {
            awaitSize(2);
        }
        var signers = ledger().keys();
        var notes = ledger().checkpoints(2);
        assertThat(signers.get(0).verifies(notes.get(1))).isTrue();
        assertThat(signers.get(1).verifies(notes.get(0))).isTrue();
        try (var connection = database.attendant("test")) {
            var byTheNewKey = new Expectation(null, signers.get(1));
            assertThat(Verification.of(connection, byTheNewKey, positions -> {}).differences())
                    .isEmpty();
        }
        Files.writeString(folder.resolve("ledger.key"), old);
        try (var connection = database.attendant("test")) {
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(() -> new StoredCheckpoints(connection).signer(keys(), 2))
                    .withMessageContaining("replaced");
        }
    }

    private LedgerKeys keys() {
        return new LedgerKeys(folder, ORIGIN);
    }

    private SealedLedger ledger() {
        return new SealedLedger(database.recorder());
    }

    private void awaitSize(long size) {
        Waiting.until(size + " are signed for", () -> ledger().size() == size);
    }

    private void assertEachIsConsistentWithTheNext() {
        var notes = ledger().checkpoints(1000).stream().map(Checkpoint::of).toList();
        for (var i = 1; i < notes.size(); i++) {
            var proof =
                    ledger().consistency(notes.get(i).size(), notes.get(i - 1).size());
            assertThat(proof.verifies(notes.get(i).root(), notes.get(i - 1).root()))
                    .isTrue();
        }
    }

    private void record(int events) {
        var stream = "회의-" + streams.incrementAndGet();
        try (var store = openStore()) {
            for (var i = 0; i < events; i++) {
                store.engine().appendEvents(List.of(remark(stream, i)));
            }
            store.feed().awaitPosition(stream, events - 1L, PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private final AtomicInteger streams = new AtomicInteger();

    private void setBack(String sql) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            for (var table : List.of("ledger", "checkpoint")) {
                statement.execute("alter table record." + table + " disable trigger only_added_to");
            }
            statement.execute(sql);
        }
    }
}
