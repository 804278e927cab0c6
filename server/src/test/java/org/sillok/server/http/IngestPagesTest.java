package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sillok.record.RecordFeed;

/** A document through its pages: uploaded, looked through beside what is proposed from it, confirmed, recorded. */
class IngestPagesTest {

    private static final Path REPORTS = Path.of("../ingest/src/test/resources/org/sillok/ingest/reports");
    private static final Pattern JUMP = Pattern.compile("href=\"/ingest/[0-9a-f]{64}\\?page=(\\d+)#(at-\\d+)\"");

    private final Server server = Server.started();

    @Test
    void isUploadedReviewedAndConfirmed() throws IOException {
        var address = uploaded("whole.txt", Files.readAllBytes(REPORTS.resolve("wrong-total.txt")));

        var review = page(address);
        assertThat(review)
                .contains(
                        "id=\"at-0\"", "class=\"read doubt\"", "두 가지로 읽힘", "위원회 설치", "회의 소집", "한빛시 물길위원회", "확정하고 기록하기");
        var jumps = JUMP.matcher(review).results().toList();
        assertThat(jumps).isNotEmpty().allSatisfy(jump -> assertThat(review).contains("id=\"" + jump.group(2) + "\""));
        assertThat(page("/ingest")).contains("whole.txt", "확정 전", address);

        var unknown = server.form(
                "clerk",
                "/forms" + address + "/confirmation",
                "_page",
                address,
                "_form",
                "confirmation",
                "committee",
                "nowhere");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("입력한 내용은 그대로 있습니다");

        var confirmed = server.form("clerk", "/forms" + address + "/confirmation", "_page", address, "committee", "");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(303);
        var after = page(address);
        assertThat(after).contains("기록됨", "기록된 회의", "href=\"/meetings/").doesNotContain("확정하고 기록하기");
    }

    @Test
    void opensDocumentsOfAnyLengthByPages() {
        var address = uploaded("long.txt", "물길을 살피는 글입니다. 🜁 ".repeat(110_000).getBytes(UTF_8));

        var first = page(address);
        var last = page(address + "?page=10000");

        assertThat(first).contains("1쪽 / ", "class=\"read unread\"", "읽지 못함").hasSizeLessThan(150_000);
        assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"").hasSizeLessThan(150_000);
    }

    @Test
    void explainsWhyADocumentCannotBeRead() {
        var before = server.part(RecordFeed.class).last();

        var refused = upload("empty.hwpx", new byte[] {'P', 'K', 3, 4});

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("입력한 내용은 그대로 있습니다", "value=\"https://example.org/doc\"");
        assertThat(upload("none.txt", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(server.part(RecordFeed.class).last()).isEqualTo(before);
    }

    @Test
    void isForClerks() {
        assertThat(server.browser("staff").get("/ingest").statusCode()).isEqualTo(403);
        assertThat(server.browser("clerk").get("/ingest/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
    }

    private String page(String address) {
        server.get(
                "clerk",
                "/api/meetings?waitFor=" + server.part(RecordFeed.class).last());
        var answer = server.browser("clerk").get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String uploaded(String name, byte[] document) {
        var answer = upload(name, document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
    }

    private HttpResponse<String> upload(String name, byte[] document) {
        return server.browser("clerk").postFile("/ingest", "/ingest", "document", name, document);
    }
}
