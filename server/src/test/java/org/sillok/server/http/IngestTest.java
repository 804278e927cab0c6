package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ledger.Digest;
import org.sillok.record.Contents;
import org.sillok.record.RecordFeed;
import org.sillok.server.web.BodyLimit;
import org.sillok.source.SourceReceived;

/** Documents over HTTP: whatever is sent is answered clearly, and what cannot be read is not kept. */
class IngestTest {

    private static final Server SERVER = Server.started();
    private static final String PLACE = "/api/ingest?name=report.txt";

    @Test
    void keepsADocumentAndTellsWhatItReads() {
        var document = "누리시 위원회\n아무도 읽지 못할 문서".getBytes(UTF_8);
        var sha256 = Digest.sha256(document).toString();

        var answer = upload(PLACE + "&from=https%3A%2F%2Fexample.org", "text/plain", document);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/ingest/" + sha256);
        var sheet = SERVER.read(answer);
        assertThat(sheet.get("sha256").asString()).isEqualTo(sha256);
        assertThat(sheet.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(sheet.get("from").asString()).isEqualTo("https://example.org");
        assertThat(sheet.get("lost").asInt()).isZero();
        assertThat(sheet.get("understood").asInt()
                        + sheet.get("ambiguous").asInt()
                        + sheet.get("unparsed").asInt())
                .isEqualTo(sheet.get("characters").asInt());
        for (var name : new String[] {"ruleSet", "findings", "proposal"}) {
            assertThat(sheet.has(name)).as(name).isTrue();
        }
        assertThat(SERVER.part(Contents.class).find(sha256)).get().isEqualTo(document);
        assertThat(SERVER.read(SERVER.get("staff", "/api/ingest/" + sha256))).isEqualTo(sheet);
        var text = SERVER.read(SERVER.get("staff", "/api/ingest/" + sha256 + "/text"));
        assertThat(text.get("text").asString()).isEqualTo(new String(document, UTF_8));
    }

    @Test
    void receivesTheSameDocumentOnce() {
        var document = "두 번 온 문서".getBytes(UTF_8);
        var first = SERVER.read(upload(PLACE, "text/plain", document));
        var last = SERVER.part(RecordFeed.class).last();

        var second = SERVER.read(upload("/api/ingest?name=other.txt", "application/octet-stream", document));

        assertThat(second).isEqualTo(first);
        assertThat(SERVER.part(RecordFeed.class).last()).isEqualTo(last);
    }

    @Test
    void tellsItsEventsToAuditors() {
        var document = "감사할 문서".getBytes(UTF_8);
        var sha256 = Digest.sha256(document).toString();
        upload(PLACE, "text/plain", document);
        var last = SERVER.part(RecordFeed.class).last();

        var trail = SERVER.read(SERVER.get("auditor", "/api/ingest/" + sha256 + "/events?waitFor=" + last));

        assertThat(trail.get("items").get(0).get("type").asString()).isEqualTo("SourceReceived");
        assertThat(SERVER.get("clerk", "/api/ingest/" + sha256 + "/events").statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesToConfirmWhatProposesNothing() {
        var document = "안부 편지".getBytes(UTF_8);
        upload(PLACE, "text/plain", document);

        assertRefused(
                SERVER.post("/api/ingest/" + Digest.sha256(document) + "/confirmation", "{}"), 422, "nothing-proposed");
    }

    @Test
    void knowsNothingOfADocumentThatDidNotCome() {
        assertRefused(SERVER.get("clerk", "/api/ingest/" + "0".repeat(64)), 404, "unknown");
        assertRefused(SERVER.get("clerk", "/api/ingest/nothing"), 404, "unknown");
        assertRefused(SERVER.post("/api/ingest/" + "0".repeat(64) + "/confirmation", "{}"), 404, "unknown");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertNothingRecorded(() -> upload(PLACE, "text/plain", new byte[0]), 422, "unreadable-source");
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        assertNothingRecorded(
                () -> upload(PLACE, "text/plain", new byte[BodyLimit.LONGEST_DOCUMENT + 1]), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data", "image/png"})
    void refusesOtherMediaTypes(String type) {
        assertNothingRecorded(() -> upload(PLACE, type, "{}".getBytes(UTF_8)), 415, "media-type");
        assertThat(SERVER.read(upload(PLACE, type, "{}".getBytes(UTF_8)))
                        .get("accepted")
                        .asString())
                .contains("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/ingest, 400, missing-parameter",
        "/api/ingest?name=, 422, invalid",
        "/api/ingest?name=a%00b, 422, invalid",
        "/api/ingest?name=x&title=y, 400, unknown-parameter"
    })
    void refusesADocumentWithoutAName(String address, int status, String type) {
        assertNothingRecorded(() -> upload(address, "text/plain", "이름 없는 문서".getBytes(UTF_8)), status, type);
    }

    @Test
    void letsOnlyClerksBringDocuments() {
        for (var reader : new String[] {"staff", "auditor", "records", "operator"}) {
            assertNothingRecorded(
                    () -> SERVER.send(SERVER.as(reader, PLACE)
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofByteArray("문서".getBytes(UTF_8)))),
                    403,
                    "not-allowed");
        }
    }

    /** Any bytes: a reading or a clear refusal, and events of the document alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersWhateverBytesCome(long seed) {
        var dice = new Random(seed);
        for (int round = 0; round < 25; round++) {
            var document = new byte[1 + dice.nextInt(2_000)];
            dice.nextBytes(document);
            if (dice.nextBoolean()) {
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, document, 0, Math.min(4, document.length));
            }
            var name = dice.nextBoolean() ? "report.txt" : "report.hwpx";
            var before = SERVER.part(RecordFeed.class).last();

            var answer = upload("/api/ingest?name=" + name, "application/octet-stream", document);

            var recorded = SERVER.part(RecordFeed.class).after(before, 10);
            if (answer.statusCode() == 201) {
                assertThat(recorded).allMatch(each -> each.fact() instanceof SourceReceived);
            } else {
                assertRefused(answer, 422, "unreadable-source");
                assertThat(recorded).isEmpty();
            }
        }
    }

    private static HttpResponse<String> upload(String address, String type, byte[] document) {
        return SERVER.send(
                SERVER.as("clerk", address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(document)));
    }

    private static void assertNothingRecorded(Supplier<HttpResponse<String>> call, int status, String type) {
        var before = SERVER.part(RecordFeed.class).last();
        assertRefused(call.get(), status, type);
        assertThat(SERVER.part(RecordFeed.class).last()).isEqualTo(before);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SERVER.read(answer).get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.sillok");
    }
}
