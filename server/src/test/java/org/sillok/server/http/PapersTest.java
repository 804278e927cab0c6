package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.archive.packages.PackageVerifier;
import org.sillok.ledger.Digest;
import org.sillok.record.Contents;
import org.sillok.record.RecordFeed;

/** Papers to the byte: what is handed in is what is taken away again, and nothing else is kept. */
class PapersTest {

    private static final Server SERVER = Server.started();
    private static final int LIMIT = 50 << 20;

    private final String meeting = SERVER.meeting();
    private final String papers = "/api/meetings/" + meeting + "/papers";

    static HttpResponse<String> put(String account, byte[] bytes) {
        return put(SERVER, account, bytes);
    }

    static HttpResponse<String> put(Server server, String account, byte[] bytes) {
        return put(server, account, Digest.sha256(bytes).toString(), BodyPublishers.ofByteArray(bytes));
    }

    private static HttpResponse<String> put(String account, String digest, BodyPublisher body) {
        return put(SERVER, account, digest, body);
    }

    private static HttpResponse<String> put(Server server, String account, String digest, BodyPublisher body) {
        return server.send(server.as(account, "/api/contents/" + digest).PUT(body));
    }

    static Map<String, Object> paper(String name, String type, byte[] bytes) {
        return Map.of(
                "fileName",
                name,
                "mediaType",
                type,
                "size",
                bytes.length,
                "sha256",
                Digest.sha256(bytes).toString(),
                "items",
                List.of(1),
                "disclosure",
                "OPEN");
    }

    static byte[] unique() {
        return ("자료 " + UUID.randomUUID()).getBytes(UTF_8);
    }

    private static boolean isKept(byte[] bytes) {
        return SERVER.part(Contents.class).size(Digest.sha256(bytes).toString()).isPresent();
    }

    private static HttpResponse<byte[]> take(String account, String path) throws Exception {
        return HttpClient.newHttpClient().send(SERVER.as(account, path).build(), BodyHandlers.ofByteArray());
    }

    private String content(String number) {
        return papers + "/" + number + "/content?waitFor="
                + SERVER.part(RecordFeed.class).last();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600_000, 3_000_000})
    void areTakenAwayAsTheyWereHandedIn(int length) throws Exception {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var answer = put("clerk", bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(SERVER.read(answer).at("/size").asInt()).isEqualTo(length);
        var number = SERVER.created(papers, paper("협의 자료.pdf", "application/pdf", bytes));

        for (var account : List.of("clerk", "staff", "auditor", "records")) {
            var taken = take(account, content(number));
            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(taken.body()).isEqualTo(bytes);
            assertThat(taken.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(taken.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment;")
                    .contains("UTF-8''%ED%98%91");
            assertThat(taken.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
        assertThat(take("administrator", content(number)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "x-of/nobody"})
    void areNeverShownAsAPage(String type) throws Exception {
        var bytes = ("<script>alert('" + UUID.randomUUID() + "')</script>").getBytes(UTF_8);
        put("clerk", bytes);
        var taken = take("staff", content(SERVER.created(papers, paper("page.html", type, bytes))));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(taken.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(taken.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void areKnownByTheirDigestAloneWhereNobodyHandedThemIn() throws Exception {
        var bytes = unique();
        var number = SERVER.created(papers, paper("나중.pdf", "application/pdf", bytes));
        assertThat(SERVER.get("staff", content(number)).body()).contains("content-not-kept");
        assertThat(take("staff", content(number)).statusCode()).isEqualTo(404);
        assertThat(SERVER.browser("clerk")
                        .get("/meetings/" + meeting + "/papers")
                        .body())
                .contains("지문만 있음");
        assertThat(put("clerk", bytes).statusCode()).isEqualTo(200);
        assertThat(take("staff", content(number)).body()).isEqualTo(bytes);
        assertThat(take("staff", content("99")).statusCode()).isEqualTo(404);
    }

    @Test
    void areHandedInByClerksAlone() {
        for (var account : List.of("staff", "auditor", "records", "administrator", "operator")) {
            var bytes = unique();
            assertThat(put(account, bytes).statusCode()).as(account).isEqualTo(403);
            assertThat(isKept(bytes)).isFalse();
        }
        assertThat(put("nobody", unique()).statusCode()).isEqualTo(401);
    }

    @Test
    void areNotKeptUnderTheDigestOfOthers() {
        var bytes = unique();
        var others = unique();
        var answer = put("clerk", Digest.sha256(others).toString(), BodyPublishers.ofByteArray(bytes));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("other-digest", Digest.sha256(bytes).toString());
        assertThat(isKept(bytes)).isFalse();
        assertThat(isKept(others)).isFalse();
        assertThat(put("clerk", "abc", BodyPublishers.ofByteArray(bytes)).body())
                .contains("invalid", "64 hexadecimal digits");
    }

    @Test
    void areNotNothing() {
        var answer = put("clerk", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("empty-content");
        assertThat(isKept(new byte[0])).isFalse();
    }

    /** Told before it is sent, or found out on the way. */
    @Test
    void areNoLongerThanTheyMayBe() {
        var bytes = new byte[LIMIT + 1];
        var digest = Digest.sha256(bytes).toString();
        for (var body : List.of(
                BodyPublishers.ofByteArray(bytes),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))) {
            var answer = put("clerk", digest, body);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("too-large", Integer.toString(LIMIT));
        }
        assertThat(isKept(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "C:\\자료.pdf", "..", "a\tb.pdf", "자료\u202efdp.exe", "", " ", "자료\u0000.pdf"})
    void bearTheNameOfAFile(String name) {
        assertRefused("fileName", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "text/", "/html", "text/html; charset=x", "text/html\r\nX: y", "a/b/c"})
    void bearAMediaType(String type) {
        assertRefused("mediaType", type);
    }

    private void assertRefused(String field, String value) {
        var before = SERVER.part(RecordFeed.class).last();
        var body = new HashMap<>(paper("자료.pdf", "application/pdf", unique()));
        body.put(field, value);
        var answer = SERVER.post(papers, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        assertThat(SERVER.part(RecordFeed.class).last()).isEqualTo(before);
    }

    @Test
    void areInThePackage(@TempDir Path folder) throws Exception {
        var bytes = unique();
        put("clerk", bytes);
        SERVER.created(papers, paper("자료.pdf", "application/pdf", bytes));
        SERVER.created("/api/meetings/" + meeting + "/closing", Map.of("at", Bodies.at(60)));
        var answer = HttpClient.newHttpClient()
                .send(
                        SERVER.as("records", "/api/meetings/" + meeting + "/package")
                                .build(),
                        BodyHandlers.ofFile(folder.resolve("package.zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PackageVerifier.whole(answer.body(), null)).isEmpty();
        try (var zip = new ZipFile(answer.body().toFile())) {
            var entry = zip.stream()
                    .filter(each -> each.getName().endsWith("representations/original/data/att-0001.pdf"))
                    .findFirst()
                    .orElseThrow();
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(bytes);
        }
        assertThat(SERVER.get("records", "/api/meetings/" + meeting + "/package/outlook")
                        .body())
                .contains("\"notKept\":[]");
    }
}
