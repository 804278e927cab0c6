package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.query.publication.Press;

/** What of a meeting is open is decided with forms: of words in a speech by the words themselves. */
class DisclosurePagesTest {

    private static final String SPEECH = "통합 대상은 가온 시스템입니다.\n가온 시스템은 낡았습니다.";

    private final Server server = Server.started();
    private final String meeting = closedMeeting();
    private final String page = "/meetings/" + meeting + "/disclosure";
    private final String forms = "/forms/meetings/" + meeting + "/disclosure-decisions";

    @Test
    void decidesOnTheRecordAndOnWordsOfASpeech() {
        assertThat(get("clerk", page)).contains("아직 아무 결정도 하지 않았습니다", "value=\"kind=SEAT&amp;seat=2\"");
        assertThat(get("staff", page)).doesNotContain("name=\"part?\"");
        sent("decision", "part?", "kind=RECORD", "level", "PARTIAL", "grounds[]", "PERSONAL_DATA", "reason", "요청");

        assertThat(get("clerk", page + "?speech=1")).contains("발언 1의 글", "가온 시스템은 낡았습니다.");
        var twice = words("가온  시스템");
        assertThat(twice.statusCode()).isEqualTo(200);
        assertThat(twice.body())
                .contains(
                        "가릴 자리 (2곳)",
                        "value=\"kind=SPAN&amp;number=1&amp;from=7&amp;to=13\"",
                        "value=\"kind=SPAN&amp;number=1&amp;from=18&amp;to=24\"");
        assertThat(words("가온 시스템", "at", "18").body()).contains("가릴 자리 (1곳)", "from=18");
        var nowhere = words("나래 시스템");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("그런 말이 없습니다", ">나래 시스템</textarea>");

        var span = "kind=SPAN&number=1&from=7&to=13";
        var refused = send("span", "part?", span, "level", "CLOSED", "reason", "검토 중", "_page", page + "?speech=1");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("입력한 내용은 그대로 있습니다", "<mark>가온 시스템</mark>", ">검토 중</textarea>");

        sent("span", "part?", span, "level", "CLOSED", "grounds[]", "TRADE_SECRETS", "reason", "검토 중");
        assertThat(get("records", page)).contains("7–13번째 글자", "제7호");

        server.part(Press.class).catchUp();
        var read = server.browser("clerk").get("/public/meetings/" + meeting).body();
        assertThat(read).contains("통합 대상은 ", "가온 시스템은 낡았습니다.").doesNotContain("가온 시스템입니다");
    }

    @Test
    void previewsWhatThePublicThenReads() {
        var preview = page + "/preview";
        assertThat(get("clerk", preview)).contains("미리 보기입니다", "아무것도 공개되지 않습니다", "가온 시스템은 낡았습니다.");
        assertThat(server.browser("staff").get(preview).statusCode()).isEqualTo(403);
        assertThat(get("clerk", "/meetings/" + server.meeting() + "/disclosure/preview"))
                .contains("회의가 끝나기 전에는");

        sent("decision", "part?", "kind=RECORD", "level", "OPEN");
        sent(
                "span",
                "part?",
                "kind=SPAN&number=1&from=7&to=13",
                "level",
                "CLOSED",
                "grounds[]",
                "TRADE_SECRETS",
                "reason",
                "검토 중");
        server.part(Press.class).catchUp();

        var seen = get("records", preview);
        assertThat(seen).doesNotContain("아무것도 공개되지 않습니다", "가온 시스템입니다");
        assertThat(entries(seen)).contains("제7호").isEqualTo(entries(get("records", "/public/meetings/" + meeting)));
    }

    private static String entries(String page) {
        var from = page.indexOf("<ol class=\"entries\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</ol>", from));
    }

    @Test
    void listsWhatIsToBeReviewed() {
        var reviews = get("records", "/disclosure/reviews?until=2026-12-31");
        assertThat(reviews).contains("시스템 통합 계획이 확정될 때까지", "제5호", "이 회의의 공개 결정");
        assertThat(get("auditor", "/disclosure/reviews?until=2020-01-01")).contains("다시 살펴볼 것이 없습니다");
        assertThat(server.browser("clerk").get("/disclosure/reviews").statusCode())
                .isEqualTo(403);
    }

    private String get(String account, String address) {
        var answer = server.browser(account).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> words(String words, String... more) {
        return server.form("clerk", page + "/words", with(more, "speech", "1", "words", words));
    }

    private void sent(String form, String... fields) {
        var answer = send(form, with(fields, "_page", page));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> send(String form, String... fields) {
        return server.form("records", forms, with(fields, "_form", form, "decider", "기록관장", "decidedOn", "2026-06-01"));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(more, fields).flatMap(Stream::of).toArray(String[]::new);
    }

    private String closedMeeting() {
        var id = server.meeting();
        server.created("/api/meetings/" + id + "/opinions", Bodies.opinion(SPEECH));
        server.created("/api/meetings/" + id + "/closing", Map.of("at", Bodies.at(60)));
        return id;
    }
}
