package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import org.sillok.record.RecordFeed;
import org.sillok.server.commandline.Line;
import org.sillok.store.SealedLedger;

/** A server takes in what the witnesses that it was told of signed, and nothing else, and shows it below its checkpoints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CosigningTest {

    private static final SigningKey ONE = witness("one.example.kr");
    private static final SigningKey OTHER = witness("other.example.kr");
    private static final SigningKey STRANGER = witness("one.example.kr");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Server server;
    private Path data;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        data = folder;
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/witnesses"), ONE.verifier() + "\n" + OTHER.verifier() + "\n");
        server = Server.own(folder);
        grow();
        grow();
    }

    /** By all that a committee of three takes, until all of it is signed for. */
    private void grow() {
        var ledger = server.part(SealedLedger.class);
        var before = ledger.size();
        server.committee();
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (ledger.size() == before
                || ledger.size() <= server.part(RecordFeed.class).last()) {
            assertThat(System.nanoTime()).as("waited in vain for a checkpoint").isLessThan(deadline);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void showsWhatWitnessesSignedBelowTheCheckpoint() {
        grow();
        var newest = SignedNote.parse(text("/checkpoint"));
        var size = Checkpoint.of(newest).size();
        assertThat(post(ONE.cosign(newest, Instant.ofEpochSecond(1000))).statusCode())
                .isEqualTo(201);
        var answer = post(OTHER.cosign(newest, Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/ledger/checkpoints/" + size);
        // The first one stays.
        assertThat(post(ONE.cosign(newest, Instant.ofEpochSecond(2000))).statusCode())
                .isEqualTo(201);
        for (var path : List.of("/api/ledger/checkpoints/" + size, "/api/ledger/checkpoints/cosigned")) {
            var note = SignedNote.parse(text(path));
            assertThat(note.signatures()).hasSize(3);
            assertThat(ONE.verifier().cosignedAt(note)).isEqualTo(Instant.ofEpochSecond(1000));
            assertThat(OTHER.verifier().verifies(note)).isTrue();
            assertThat(note.toString()).startsWith(newest.text());
        }
    }

    @Test
    void takesNothingThatNoKnownWitnessSigned() throws IOException {
        var oldest = oldest();
        var false1 = ONE.cosign(oldest, Instant.now()).toString();
        var altered = false1.replaceFirst("\n\\d+\n", "\n1000000\n");
        assertRefused(422, "no-note", "");
        assertRefused(422, "no-note", "{}");
        assertRefused(422, "no-note", oldest.text());
        assertRefused(422, "no-known-witness", oldest.toString());
        assertRefused(
                422, "no-known-witness", STRANGER.cosign(oldest, Instant.now()).toString());
        assertRefused(422, "no-known-witness", altered);
        // One false signature of a witness spoils the note that another signed well.
        var spoilt = new SignedNote(
                oldest.text(), ONE.cosign(newest(), Instant.now()).signatures());
        assertRefused(
                422, "no-known-witness", OTHER.cosign(spoilt, Instant.now()).toString());
        assertThat(oldest().signatures()).hasSize(1);
    }

    @Test
    void takesNothingOfATreeThatIsNotItsOwn() throws IOException {
        var another = Checkpoint.of(oldest());
        var forked = new Checkpoint(another.origin(), another.size(), Digest.sha256());
        assertRefused(409, "another-tree", cosigned(forked));
        var renamed = new Checkpoint("another.example.kr", another.size(), another.root());
        assertRefused(409, "another-tree", cosigned(renamed));
        var larger = new Checkpoint(another.origin(), 1_000_000, another.root());
        assertRefused(404, "unknown", cosigned(larger));
        assertThat(oldest().signatures()).hasSize(1);
    }

    @Test
    void takesTextOnly() {
        var request = HttpRequest.newBuilder(server.address().resolve("/api/ledger/cosignatures"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertThat(server.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void isBroughtACosignatureByTheCommandLineAndVerifiedByIt(@TempDir Path folder) throws IOException {
        var state = folder.resolve("state");
        var keys = folder.resolve("keys");
        Files.createDirectories(state);
        Files.writeString(state.resolve("witness.key"), ONE.secretText());
        Files.setPosixFilePermissions(state.resolve("witness.key"), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(keys, logKey().verifier().toString());
        var kept = folder.resolve("note.txt").toString();
        assertThat(run("witness", "--key", keys.toString(), "--state", state.toString(), "--submit", "-o", kept))
                .as(err.toString())
                .isZero();
        assertThat(ONE.verifier().verifies(newest())).isTrue();

        var one = ONE.verifier().toString();
        var stranger = STRANGER.verifier().toString();
        assertThat(run("verify", "--key", keys.toString(), "--witness", one))
                .as(err.toString())
                .isZero();
        assertThat(run("verify", "--checkpoint", kept, "--witness", one)).isZero();
        assertThat(run("verify", "--checkpoint", kept, "--witness", one, "--witness", stranger))
                .isEqualTo(2);
        assertThat(run("verify", "--key", keys.toString(), "--witness", stranger))
                .isEqualTo(2);
        assertThat(err.toString()).contains(stranger);
        assertThat(line("verify", kept, "--key", keys.toString(), "--witness", one))
                .isZero();
        assertThat(line("verify", kept, "--key", keys.toString(), "--witness", stranger))
                .isEqualTo(2);
        var data = this.data.toString();
        assertThat(line("verify", "--data", data, "--checkpoint", kept, "--witness", one))
                .as(err.toString())
                .isZero();
        assertThat(line("verify", "--data", data, "--witness", one)).isEqualTo(2);

        var unknown = folder.resolve("unknown").toString();
        assertThat(run("witness", "--key", keys.toString(), "--state", unknown, "--name", "w", "--submit"))
                .isEqualTo(3);
    }

    private void assertRefused(int status, String problem, String note) {
        var answer = post(note);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + problem);
    }

    private String cosigned(Checkpoint checkpoint) throws IOException {
        return ONE.cosign(checkpoint.signedBy(logKey()), Instant.now()).toString();
    }

    private SignedNote newest() {
        return SignedNote.parse(text("/checkpoint"));
    }

    private SignedNote oldest() {
        var all = server.part(SealedLedger.class).checkpoints(1000);
        return all.get(all.size() - 1);
    }

    private HttpResponse<String> post(SignedNote note) {
        return post(note.toString());
    }

    private HttpResponse<String> post(String note) {
        return server.send(HttpRequest.newBuilder(server.address().resolve("/api/ledger/cosignatures"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(note)));
    }

    private String text(String path) {
        var answer = server.send(HttpRequest.newBuilder(server.address().resolve(path)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private SigningKey logKey() throws IOException {
        return SigningKey.parse(
                Files.readString(data.resolve("keys/ledger.key")).strip());
    }

    private int run(String command, String... more) {
        var arguments =
                new ArrayList<>(List.of(command, "--url", server.address().toString()));
        arguments.addAll(List.of(more));
        return line(arguments.toArray(String[]::new));
    }

    private int line(String... arguments) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }

    private static SigningKey witness(String name) {
        return SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
    }
}
