package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.ConsistencyProof;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.ledger.EntryBundle;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.ProofFile;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.Tile;
import org.sillok.ledger.VerifierKey;

/** Whoever is not signed in checks the ledger with what the server sends and the key. */
class LedgerTest {

    private static final String DECISIONS = "/api/ledger/proof/decisions?meeting=";

    private final Server server = Server.started();

    @BeforeEach
    void awaitACheckpoint() throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (get("/checkpoint").statusCode() != 200) {
            assertThat(System.nanoTime()).as("waited in vain for a checkpoint").isLessThan(deadline);
        }
    }

    @Test
    void isFetchedWholeAndLeadsToTheSignedRoot() throws Exception {
        var note = SignedNote.parse(text("/checkpoint"));
        assertThat(key().verifies(note)).isTrue();
        var checkpoint = Checkpoint.of(note);
        var leaves = new ArrayList<Digest>();
        for (var index = 0L; index * Tile.FULL < checkpoint.size(); index++) {
            var width = (int) Math.min(Tile.FULL, checkpoint.size() - index * Tile.FULL);
            var suffix = new Tile(0, index, width).suffix();
            var entries = EntryBundle.decode(bytesFor("auditor", "/tile/entries/" + suffix));
            var tile = bytes("/tile/0/" + suffix);
            assertThat(entries).hasSize(width);
            for (var i = 0; i < width; i++) {
                var leaf = Entry.decode(entries.get(i)).leaf();
                assertThat(leaf.bytes()).containsExactly(Arrays.copyOfRange(tile, 32 * i, 32 * i + 32));
                leaves.add(leaf);
            }
        }
        assertThat(MerkleTree.root(leaves)).isEqualTo(checkpoint.root());
    }

    @Test
    void provesAnEventInAFile() throws Exception {
        var answer = server.get("staff", "/api/ledger/proof/file?event=3");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("event-3.tlog-proof");
        var proof = ProofFile.parse(answer.body());
        var entry = Entry.decode(proof.extra().orElseThrow().array());
        assertThat(entry.position()).isEqualTo(3);
        assertThat(proof.verifies(entry.leaf(), key())).isTrue();
    }

    @Test
    void provesAllThatAMeetingDecided() throws Exception {
        var meeting = server.sample("spring");
        var decided = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytesFor("staff", DECISIONS + meeting)))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                var proof = ProofFile.parse(zip.readAllBytes());
                var entry = Entry.decode(proof.extra().orElseThrow().array());
                assertThat(proof.verifies(entry.leaf(), key())).isTrue();
                assertThat(entry.stream()).isEqualTo(meeting);
                assertThat(file.getName()).isEqualTo("event-%d-%s.tlog-proof", entry.position(), entry.type());
                decided.add(entry.type());
            }
        }
        assertThat(decided).contains("ResolutionPassed").doesNotContain("VoteTaken");
        assertThat(server.get("staff", DECISIONS + "nothing").statusCode()).isEqualTo(404);
        assertThat(get(DECISIONS + meeting).statusCode()).isEqualTo(401);
    }

    @Test
    void provesThatItOnlyGrew() throws Exception {
        var proof = server.read(server.get("auditor", "/api/ledger/proof/consistency?from=5"));
        var path = new ArrayList<Digest>();
        proof.get("path").forEach(digest -> path.add(Digest.ofHex(digest.asString())));
        var checked = new ConsistencyProof(5, proof.get("to").asLong(), path);
        assertThat(checked.verifies(
                        Digest.ofHex(proof.get("older").asString()),
                        Digest.ofHex(proof.get("newer").asString())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tile/0/0",
                "/tile/00/000",
                "/tile/0/999",
                "/tile/9/000",
                "/tile/0/000.p/256",
                "/tile/entries/0",
                "/tile/entries/x000/000",
                "/tile/0/000.p/01"
            })
    void hasNothingAtAnAddressThatIsSpelledOtherwise(String path) throws Exception {
        assertThat(server.get("auditor", path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/ledger/proof/inclusion", "/api/ledger/proof/inclusion?event=-1",
                "/api/ledger/proof/inclusion?event=99999999", "/api/ledger/proof/inclusion?event=x",
                "/api/ledger/proof/inclusion?event=123e4567-e89b-12d3-a456", "/api/ledger/proof/inclusion?event=+3",
                "/api/ledger/proof/consistency?from=9&to=5", "/api/ledger/proof/consistency?from=0&until=3"
            })
    void refusesAProofOfNothing(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void provesAnEventThatIsNamedByItsId() throws Exception {
        var event = server.read(server.get("auditor", "/api/events?size=5"))
                .get("items")
                .get(3);
        var id = event.get("eventId").asString();
        for (var spelled : List.of(id, id.toUpperCase(Locale.ROOT))) {
            assertThat(server.read(server.get("staff", "/api/ledger/proof/inclusion?event=" + spelled))
                            .get("event")
                            .asLong())
                    .isEqualTo(event.get("position").asLong());
        }
        var file = server.get("staff", "/api/ledger/proof/file?event=" + id);
        var proof = ProofFile.parse(file.body());
        assertThat(Entry.decode(proof.extra().orElseThrow().array()).eventId()).hasToString(id);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("event-" + proof.proof().index() + ".tlog-proof");
    }

    @Test
    void knowsNoProofOfAnEventThatThereIsNot() throws Exception {
        assertThat(get("/api/ledger/proof/inclusion?event=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    /** An entry tells that there is a meeting, and when something was done in it. */
    @Test
    void showsNobodyWhatEachLeafStandsFor() throws Exception {
        assertThat(get("/tile/entries/000").statusCode()).isEqualTo(401);
        assertThat(get("/api/ledger/proof/file?event=3").statusCode()).isEqualTo(401);
        assertThat(server.get("staff", "/tile/entries/000").statusCode()).isEqualTo(403);
        var open = text("/api/ledger") + text("/api/ledger/proof/inclusion?event=3") + text("/public/ledger");
        for (var stream :
                server.read(server.get("staff", "/api/meetings?size=200")).get("items")) {
            assertThat(open).doesNotContain(stream.get("meetingId").asString());
        }
    }

    @Test
    void isAPageForEverybody() throws Exception {
        var newest = Checkpoint.of(SignedNote.parse(text("/checkpoint")));
        var page = text("/public/ledger");
        assertThat(page).contains(key().toString(), newest.origin()).doesNotContain("??");
        // Others record meanwhile: what was newest before is still among the newest.
        assertThat(page).contains(newest.root().toString());
        assertThat(text("/public/")).contains("href=\"/public/ledger\"");
        assertThat(server.browser("auditor").get("/").body()).contains("href=\"/public/ledger\"");
    }

    private VerifierKey key() throws Exception {
        return VerifierKey.parse(text("/api/ledger/key").strip());
    }

    private String text(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private byte[] bytesFor(String account, String path) throws Exception {
        var answer = HttpClient.newHttpClient().send(server.as(account, path).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(server.address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
