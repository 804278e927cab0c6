package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.record.Given;
import org.sillok.record.RecordFeed;

/** Whatever is sent: a clear problem, a status of 4xx, nothing recorded. */
class HostileTest {

    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private static final Server SERVER = Server.started();
    private static final String MEETING = SERVER.meeting();
    private static final String OPINIONS = "/api/meetings/" + MEETING + "/opinions";
    private static final String SPEECH = "{\"speaker\":{\"kind\":\"SEAT\",\"seat\":\"2\"},\"text\":%s,\"items\":[1],"
            + "\"kind\":\"SPEECH\",\"at\":\"2026-05-20T10:05:00+09:00\"%s}";

    static Stream<Arguments> bodies() {
        return Stream.of(
                sent("", 400, "no-body"),
                sent("{", 400, "malformed-json"),
                sent("[]", 400, "wrong-type"),
                sent("null", 400, "no-body"),
                sent("\"text\"", 400, "wrong-type"),
                sent("{}", 422, "invalid"),
                sent("{\"a\":1}{}", 400, "unknown-field"),
                sent(SPEECH.formatted("\"가\"", "") + "x", 400, "malformed-json"),
                sent(SPEECH.formatted("\"가\"", ",\"loud\":true"), 400, "unknown-field"),
                sent(SPEECH.formatted("\"가\"", ",\"text\":\"나\""), 400, "malformed-json"),
                sent(SPEECH.formatted("5", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("true", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("[\"가\"]", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("{}", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("null", ""), 422, "invalid"),
                sent(SPEECH.formatted("\"\"", ""), 422, "invalid"),
                sent(SPEECH.formatted("\"   \"", ""), 422, "invalid"),
                sent(SPEECH.formatted("\"a\\u0000b\"", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("\"\\ud800\"", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("\"\\udc00\\ud800\"", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("\"\\ufffe\"", ""), 400, "wrong-type"),
                sent(SPEECH.formatted("\"" + "가".repeat(Given.SPEECH + 1) + "\"", ""), 422, "invalid"),
                sent(SPEECH.formatted("\"" + "x".repeat(600_000) + "\"", ""), 413, "too-large"),
                sent("[".repeat(100_000), 400, "wrong-type"),
                sent("{\"speaker\":".repeat(2_000), 400, "malformed-json"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[\"1\"]"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[1.5]"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "1"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[99999999999999999999]"), 400, "malformed-json"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[1,1]"), 422, "invalid"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[null]"), 422, "invalid"),
                sent(SPEECH.formatted("\"가\"", "").replace("[1]", "[77]"), 422, "unknown-reference"),
                sent(SPEECH.formatted("\"가\"", "").replace("\"SPEECH\"", "\"SONG\""), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("\"SPEECH\"", "0"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("\"2\"", "2"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("\"2\"", "\"' or 1=1 --\""), 422, "unknown-reference"),
                sent(SPEECH.formatted("\"가\"", "").replace("2026-05-20T10:05:00+09:00", "gestern"), 400, "wrong-type"),
                sent(
                        SPEECH.formatted("\"가\"", "").replace("2026-05-20T10:05:00+09:00", "2026-05-20"),
                        400,
                        "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("2026-05-20T10", "+999999999-05-20T10"), 400, "wrong-type"),
                sent(SPEECH.formatted("\"가\"", "").replace("\"2026-05-20T10:05:00+09:00\"", "1"), 400, "wrong-type"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refusesABody(String body, int status, String type) {
        assertRefused(() -> SERVER.post(OPINIONS, body), status, type);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("POST", "/api/meetings/nowhere/opinions", 404, "unknown"),
                Arguments.of("POST", "/api/meetings/" + "x".repeat(65) + "/opinions", 422, "invalid"),
                Arguments.of("POST", "/api/meetings/a%20b/opinions", 422, "invalid"),
                Arguments.of("POST", "/api/meetings/" + MEETING + "/songs", 404, "not-found"),
                Arguments.of("PUT", OPINIONS, 405, "method"),
                Arguments.of("DELETE", "/api/meetings/" + MEETING, 405, "method"),
                Arguments.of("PATCH", "/api/meetings/" + MEETING, 405, "method"),
                Arguments.of("GET", "/api/meetings/nowhere", 404, "unknown"),
                Arguments.of("GET", "/api/meetings/nowhere/minutes", 404, "unknown"),
                Arguments.of("GET", "/api/meetings/" + MEETING + "/opinions/77", 404, "unknown"),
                Arguments.of("GET", "/api/committees/nowhere/roster", 404, "unknown"),
                Arguments.of("GET", "/api/meetings?year=x", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?year=99999999999", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?kind=SOMETIMES", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?page=0", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?page=-1", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?size=201", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?size=1&size=2", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?asof=1", 400, "unknown-parameter"),
                Arguments.of("GET", "/api/meetings?asOf=yesterday", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?asOf=-1", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/meetings?asOf=99999999", 422, "unknown-position"),
                Arguments.of("GET", "/api/meetings?waitFor=x", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/decisions?q=" + "x".repeat(201), 400, "wrong-parameter"),
                Arguments.of("GET", "/api/decisions?q=a%00b", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/decisions?irregular=perhaps", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/committees/nowhere/roster?on=2026-02-31", 400, "wrong-parameter"),
                Arguments.of("GET", "/api/nothing", 404, "not-found"),
                Arguments.of("GET", "/nothing", 404, "not-found"),
                Arguments.of("GET", "/api/meetings/a%00b", 400, "malformed-request"),
                Arguments.of("GET", "/api/meetings/a%2Fb", 400, "malformed-request"),
                Arguments.of("GET", "/api/meetings/..;/x", 400, "malformed-request"),
                Arguments.of("TRACE", "/api/meetings", 405, "method"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void refusesARequest(String method, String path, int status, String type) {
        var account = path.contains("events") ? "auditor" : "clerk";
        var body =
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(SPEECH.formatted("\"가\"", ""));
        assertRefused(
                () -> SERVER.send(SERVER.as(account, path)
                        .header("Content-Type", "application/json")
                        .method(method, body)),
                status,
                type);
    }

    @Test
    void refusesOtherMediaTypes() {
        for (var type : new String[] {
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
            "application/*",
            "application/json;charset=euc-kr",
            "application/json;charset=nowhere",
            "application/"
        }) {
            assertRefused(
                    () -> SERVER.send(SERVER.as("clerk", OPINIONS)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("{}"))),
                    415,
                    "media-type");
        }
        assertRefused(
                () -> SERVER.send(SERVER.as("clerk", OPINIONS).POST(BodyPublishers.ofString("{}"))), 415, "media-type");
        assertRefused(
                () -> SERVER.send(SERVER.as("staff", "/api/meetings")
                        .header("Accept", "text/html")
                        .GET()),
                406,
                "not-acceptable");
    }

    @Test
    void refusesMalformedHeaders() {
        assertRefused(() -> SERVER.post(OPINIONS, Bodies.opinion("가"), "If-Match", "12"), 400, "wrong-header");
        assertRefused(() -> SERVER.post(OPINIONS, Bodies.opinion("가"), "If-Match", "\"x\""), 400, "wrong-header");
        assertRefused(() -> SERVER.post(OPINIONS, Bodies.opinion("가"), "If-Match", "\"77\""), 412, "stale-version");
        assertRefused(
                () -> SERVER.post(OPINIONS, Bodies.opinion("가"), "Idempotency-Key", "x".repeat(201)),
                400,
                "wrong-header");
        assertRefused(() -> SERVER.post(OPINIONS, Bodies.opinion("가"), "Idempotency-Key", "a b"), 400, "wrong-header");
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = SPEECH.formatted("\"가\"", "").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xc0;
        assertRefused(
                () -> SERVER.send(SERVER.as("clerk", OPINIONS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(bytes))),
                400,
                "malformed-json");
    }

    @Test
    void guessesNoEncoding() {
        for (var encoding : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, UTF_32}) {
            assertRefused(
                    () -> SERVER.send(SERVER.as("clerk", OPINIONS)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(
                                    SPEECH.formatted("\"가\"", "").getBytes(encoding)))),
                    400,
                    "malformed-json");
        }
    }

    @Test
    void knowsWhoMayDoWhat() {
        assertRefused(() -> anonymous("/api/meetings"), 401, "not-signed-in");
        assertRefused(() -> anonymous("/openapi.json"), 401, "not-signed-in");
        assertRefused(() -> anonymous("/actuator/prometheus"), 401, "not-signed-in");
        assertRefused(() -> signedIn("clerk:wrong-password"), 401, "not-signed-in");
        assertRefused(() -> signedIn("nobody:" + Server.PASSWORD), 401, "not-signed-in");
        assertRefused(() -> signedIn("clerk:" + "x".repeat(2_000)), 401, "not-signed-in");
        assertRefused(() -> signedIn("no colon"), 401, "not-signed-in");
        for (var reader : new String[] {"staff", "auditor", "records", "operator"}) {
            assertRefused(
                    () -> SERVER.send(SERVER.as(reader, OPINIONS)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}"))),
                    403,
                    "not-allowed");
        }
        for (var reader : new String[] {"clerk", "staff", "records", "operator"}) {
            assertRefused(() -> SERVER.get(reader, "/api/events"), 403, "not-allowed");
        }
        assertRefused(() -> SERVER.get("clerk", "/actuator/prometheus"), 403, "not-allowed");
        assertRefused(() -> SERVER.get("clerk", "/api/dead-letters"), 403, "not-allowed");
        assertThat(anonymous("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(anonymous("/actuator/health").body()).doesNotContain("details");
    }

    private static HttpResponse<String> anonymous(String path) {
        return SERVER.send(
                HttpRequest.newBuilder(SERVER.address().resolve(path)).GET());
    }

    private static HttpResponse<String> signedIn(String credentials) {
        var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return SERVER.send(HttpRequest.newBuilder(SERVER.address().resolve("/api/meetings"))
                .header("Authorization", "Basic " + encoded)
                .GET());
    }

    private static void assertRefused(Supplier<HttpResponse<String>> call, int status, String type) {
        var feed = SERVER.part(RecordFeed.class);
        var before = feed.last();
        var answer = call.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = SERVER.read(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("org.sillok")
                .doesNotContain("\tat ");
        assertThat(feed.last()).isEqualTo(before);
    }

    private static Arguments sent(String body, int status, String type) {
        return Arguments.of(body, status, type);
    }
}
