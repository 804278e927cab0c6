package org.sillok.server.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.ledger.EntryBundle;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.Tile;

class VerifyTest {

    private static final int EVENTS = 300;
    private static final SigningKey KEY = key();
    private static final SigningKey STRANGER = key();

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, byte[]> published = new HashMap<>();
    private HttpServer server = unstarted();
    private volatile boolean entriesAreClosed;

    @BeforeEach
    void publish() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var body = published.getOrDefault(path, new byte[0]);
            var closed = path.startsWith("/tile/entries/") && entriesAreClosed;
            var status = closed ? 401 : published.containsKey(path) ? 200 : 404;
            exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        publish(entries(EVENTS, "회의"), KEY);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsAnHonestLogIntact() throws IOException {
        assertThat(url("--key", KEY.verifier().toString(), "--checkpoint", kept(entries(270, "회의"), KEY)))
                .as(out + "" + err)
                .isEqualTo(Verify.INTACT);
        assertThat(out.toString()).containsAnyOf("온전함", "Intact");
    }

    @Test
    void tellsALogThatWasPutBack() throws IOException {
        assertAltered("ROLLED_BACK", url("--checkpoint", kept(entries(EVENTS + 1, "회의"), KEY)));
    }

    @Test
    void tellsALogThatTellsTwoStories() throws IOException {
        assertAltered(
                "FORKED", url("--key", KEY.verifier().toString(), "--checkpoint", kept(entries(270, "다른 회의"), KEY)));
    }

    @Test
    void tellsALogOfAnotherKey() {
        assertAltered("SIGNED_BY_ANOTHER_KEY", url("--key", STRANGER.verifier().toString()));
    }

    @Test
    void tellsAnEntryThatIsNotItsLeafs() {
        var entries = entries(EVENTS, "회의");
        entries.set(7, entry(7, "다른 회의"));
        published.put("/tile/entries/000", EntryBundle.encode(entries.subList(0, Tile.FULL)));
        assertAltered("EVENT_ALTERED", url("--key", KEY.verifier().toString()));
        assertThat(out.toString()).containsAnyOf("자리 7", "position 7");
    }

    @Test
    void comparesTheLeavesAloneWhereTheEntriesAreClosed() throws IOException {
        entriesAreClosed = true;
        var key = KEY.verifier().toString();
        assertThat(url("--key", key, "--checkpoint", kept(entries(270, "회의"), KEY)))
                .as(out + "" + err)
                .isEqualTo(Verify.INTACT);
        assertThat(out.toString()).contains("SILLOK_TOKEN");
        assertAltered("FORKED", url("--key", key, "--checkpoint", kept(entries(270, "다른 회의"), KEY)));
        published.put("/tile/0/000", hashes(entries(Tile.FULL, "다른 회의")));
        assertAltered("TREE_REPLACED", url("--key", key));
    }

    @Test
    void cannotCheckWhatIsNotThere() throws IOException {
        published.remove("/tile/0/000");
        assertThat(url()).isEqualTo(Verify.NOT_CHECKED);
        assertThat(err.toString()).contains("404").contains("/tile/0/000");
        assertThat(run("--data", folder.resolve("nothing").toString())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(folder.resolve("nothing")).doesNotExist();
        assertThat(run("--database", "jdbc:postgresql://127.0.0.1:1/x?user=a&password=b"))
                .isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--database", "oracle")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--url", "ftp://127.0.0.1")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run(folder.resolve("nothing.txt").toString())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--key", "nonsense", "--url", address())).isEqualTo(Verify.NOT_CHECKED);
        var text =
                Files.writeString(folder.resolve("text.txt"), "no checkpoint").toString();
        assertThat(run("--checkpoint", text, "--url", address())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run(text, "--key", KEY.verifier().toString())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run("--sing")).isEqualTo(Verify.NOT_CHECKED);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checksACheckpoint() throws IOException {
        var kept = kept(entries(9, "회의"), KEY);
        assertThat(run(kept, "--key", KEY.verifier().toString())).isEqualTo(Verify.INTACT);
        assertThat(run(kept)).isEqualTo(Verify.NOT_CHECKED);
        assertThat(run(kept, "--key", STRANGER.verifier().toString())).isEqualTo(Verify.ALTERED);
        var altered = Files.readString(Path.of(kept)).replace("\n9\n", "\n8\n");
        assertThat(run(
                        Files.writeString(Path.of(kept), altered).toString(),
                        "--key",
                        KEY.verifier().toString()))
                .isEqualTo(Verify.ALTERED);
        assertThat(out.toString()).contains("CHECKPOINT_ALTERED");
    }

    private void assertAltered(String damage, int code) {
        assertThat(code).as(out + "" + err).isEqualTo(Verify.ALTERED);
        assertThat(out.toString()).contains(damage);
    }

    private void publish(List<byte[]> entries, SigningKey key) {
        published.put("/checkpoint", checkpoint(entries, key).getBytes(UTF_8));
        for (var first = 0; first < entries.size(); first += Tile.FULL) {
            var some = entries.subList(first, Math.min(first + Tile.FULL, entries.size()));
            var tile = new Tile(0, first / Tile.FULL, some.size());
            published.put("/tile/entries/" + tile.suffix(), EntryBundle.encode(some));
            published.put("/tile/" + tile.path(), hashes(some));
        }
    }

    private static byte[] hashes(List<byte[]> entries) {
        var hashes = new byte[entries.size() * Digest.LENGTH];
        for (var at = 0; at < entries.size(); at++) {
            System.arraycopy(MerkleTree.leaf(entries.get(at)).bytes(), 0, hashes, at * Digest.LENGTH, Digest.LENGTH);
        }
        return hashes;
    }

    private static String checkpoint(List<byte[]> entries, SigningKey key) {
        var root = MerkleTree.root(entries.stream().map(MerkleTree::leaf).toList());
        return new Checkpoint("record.example.kr", entries.size(), root)
                .signedBy(key)
                .toString();
    }

    private String kept(List<byte[]> entries, SigningKey key) throws IOException {
        return Files.writeString(folder.resolve("kept.txt"), checkpoint(entries, key))
                .toString();
    }

    private static List<byte[]> entries(int count, String stream) {
        var entries = new ArrayList<byte[]>();
        for (var position = 0; position < count; position++) {
            entries.add(entry(position, stream));
        }
        return entries;
    }

    private static byte[] entry(int position, String stream) {
        var digest = Digest.sha256(new byte[] {(byte) position});
        return new Entry(
                        position,
                        new UUID(1, position),
                        stream,
                        position,
                        Instant.EPOCH.plusSeconds(position),
                        "SpeechMade",
                        "1",
                        digest,
                        digest)
                .encoding();
    }

    private int url(String... more) {
        var arguments = new ArrayList<>(List.of("--url", address()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private int run(String... arguments) {
        var line = new ArrayList<>(List.of("verify"));
        line.addAll(List.of(arguments));
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(line.toArray(String[]::new));
    }

    private static SigningKey key() {
        return SigningKey.generate("record.example.kr", SignatureType.ED25519, new SecureRandom());
    }

    private static HttpServer unstarted() {
        try {
            return HttpServer.create();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
