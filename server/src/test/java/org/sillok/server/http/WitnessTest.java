package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.commandline.Line;
import org.sillok.store.SealedLedger;

/** An independent party follows a real server by the command line, and signs nothing that did not grow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WitnessTest {

    private static final int COSIGNED = 0;
    private static final int REFUSED = 1;
    private static final int NOT_CHECKED = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Server server;
    private Path data;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        data = folder;
        server = Server.own(folder);
        grow();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void cosignsALogThatGrows(@TempDir Path folder) throws IOException {
        var state = folder.resolve("state");
        assertThat(look(state, "--name", "witness.example.kr"))
                .as(err.toString())
                .isEqualTo(COSIGNED);
        var first = SignedNote.parse(out.toString());
        grow();
        var file = folder.resolve("note.txt");
        assertThat(look(state, "-o", file.toString())).as(err.toString()).isEqualTo(COSIGNED);
        var second = SignedNote.parse(Files.readAllBytes(file));

        var witness = VerifierKey.parse(
                Files.readString(state.resolve("witness.vkey")).strip());
        assertThat(Checkpoint.of(second).size())
                .isGreaterThan(Checkpoint.of(first).size());
        for (var note : List.of(first, second)) {
            assertThat(logKey().verifier().verifies(note)).isTrue();
            assertThat(note.signatures()).hasSize(2);
            assertThat(Duration.between(witness.cosignedAt(note), Instant.now()))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(5));
        }
        assertThat(Files.readString(state.resolve("last-note"))).isEqualTo(second.toString());
    }

    @Test
    void keepsItsFolderFromOthers(@TempDir Path folder) throws IOException {
        var state = folder.resolve("state");
        assertThat(look(state, "--name", "witness.example.kr")).isEqualTo(COSIGNED);
        assertThat(permissions(state)).isEqualTo("rwx------");
        var key = state.resolve("witness.key");
        assertThat(permissions(key)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(look(state)).isEqualTo(NOT_CHECKED);
        assertThat(err.toString()).contains("chmod 600");
    }

    @Test
    void refusesALogThatShrank(@TempDir Path state) throws IOException {
        remember(state, new Checkpoint(logName(), 1_000_000, Digest.sha256()));
        assertRefused(state, "ROLLED_BACK");
    }

    @Test
    void refusesALogThatGrewFromAnotherTree(@TempDir Path state) throws IOException {
        for (var size : List.of(1, 3, 4, 7)) {
            remember(state, new Checkpoint(logName(), size, Digest.sha256(new byte[] {7})));
            assertRefused(state, "FORKED");
        }
    }

    @Test
    void neverCosignsTwoTreesOfOneSize(@TempDir Path state) throws IOException {
        var size = server.part(SealedLedger.class).size();
        remember(state, new Checkpoint(logName(), size, Digest.sha256(new byte[] {7})));
        assertRefused(state, "FORKED");
    }

    @Test
    void cannotSayAnythingOfALogThatItCannotCheck(@TempDir Path state) throws IOException {
        assertThat(look(state)).isEqualTo(NOT_CHECKED);
        assertThat(err.toString()).contains("--name");
        assertThat(state.resolve("witness.key")).doesNotExist();
        var stranger = SigningKey.generate(logName(), SignatureType.ED25519, new SecureRandom());
        assertThat(run(state, stranger.verifier().toString(), "--name", "w")).isEqualTo(NOT_CHECKED);
        var another = SigningKey.generate("another.example.kr", SignatureType.ED25519, new SecureRandom());
        assertThat(run(state, another.verifier().toString(), "--name", "w")).isEqualTo(NOT_CHECKED);
        assertThat(look(state, "--name", "another")).isEqualTo(NOT_CHECKED);
        assertThat(state.resolve("last-note")).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void isAloneInItsFolder(@TempDir Path state) {
        try (var other = new org.sillok.store.OwnFolder(state).lock()) {
            assertThat(other).isNotNull();
            assertThat(look(state, "--name", "w")).isEqualTo(NOT_CHECKED);
        }
        assertThat(look(state, "--name", "w")).isEqualTo(COSIGNED);
    }

    private void assertRefused(Path state, String damage) throws IOException {
        var before = Files.readString(state.resolve("last-note"));
        out.getBuffer().setLength(0);
        assertThat(look(state, "--name", "w")).as(err.toString()).isEqualTo(REFUSED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(damage);
        assertThat(Files.readString(state.resolve("last-note"))).isEqualTo(before);
        try (var files = Files.list(state)) {
            var evidence = new ArrayList<String>();
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("evidence-"))
                    .toList()) {
                evidence.add(Files.readString(file));
            }
            assertThat(evidence).hasSizeGreaterThanOrEqualTo(2).contains(before);
            assertThat(evidence).allMatch(note -> {
                try {
                    return logKey().verifier().verifies(SignedNote.parse(note));
                } catch (IOException unreadable) {
                    return false;
                }
            });
        }
    }

    /** As if the log had shown it before: signed by the log's own key. */
    private void remember(Path state, Checkpoint another) throws IOException {
        Files.writeString(state.resolve("last-note"), another.signedBy(logKey()).toString());
    }

    private void grow() {
        var ledger = server.part(SealedLedger.class);
        var before = ledger.size();
        server.committee();
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (ledger.size() <= before + 3) {
            assertThat(System.nanoTime()).as("waited in vain for a checkpoint").isLessThan(deadline);
        }
    }

    private SigningKey logKey() throws IOException {
        return SigningKey.parse(
                Files.readString(data.resolve("keys/ledger.key")).strip());
    }

    private String logName() throws IOException {
        return logKey().verifier().name();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private int look(Path state, String... more) {
        try {
            return run(state, logKey().verifier().toString(), more);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private int run(Path state, String key, String... more) {
        var arguments = new ArrayList<>(
                List.of("witness", "--url", server.address().toString(), "--key", key, "--state", state.toString()));
        arguments.addAll(List.of(more));
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
