package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.query.publication.Press;
import tools.jackson.databind.json.JsonMapper;

/** What is answered without an account, and who may decide what that is. */
class PublicTest {

    private final Server server = Server.started();
    private final String spring = server.sample("spring");
    private final String summer = server.sample("summer");

    @BeforeEach
    void publish() {
        server.part(Press.class).catchUp();
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.address().resolve(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return server.send(request);
    }

    @Test
    void answersWithoutAnAccountBelowPublicAndNowhereElse() {
        assertThat(get("/public/").statusCode()).isEqualTo(200);
        assertThat(get("/public/api/meetings").statusCode()).isEqualTo(200);
        for (var path :
                List.of("/meetings", "/api/meetings", "/publicity", "/openapi.json", "/public/../api/meetings")) {
            assertThat(get(path).statusCode()).as(path).isIn(303, 400, 401);
        }
        assertThat(get("/public/", "Authorization", "Basic bm9ib2R5Om5vYm9keQ==")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsTheSampleAsItIsDisclosed() {
        var page = get("/public/meetings/" + spring).body();
        assertThat(page)
                .contains("부분공개", "id=\"speech-11\"", "정보공개법 제9조제1항제5호", "2026년 제2차 정기회의 개최")
                .doesNotContain("남도현", "세 건을 하나로", "기록관장", "통합 대상");
        assertThat(get("/public/meetings/" + summer).body())
                .contains("으로 거두어들임")
                .doesNotContain("설비 투자에");
        assertThat(get("/public/meetings/" + server.sample("autumn")).body()).contains("비공개", "공개하지 않습니다");
    }

    @Test
    void answersAsData() {
        var minutes = server.read(get("/public/api/meetings/" + spring + "/minutes"));
        assertThat(minutes.at("/entries").size()).isGreaterThan(30);
        assertThat(server.read(get("/public/api/meetings/" + spring + "/speeches/4"))
                        .at("/who/name")
                        .stringValue())
                .isEqualTo("○○○");
        assertThat(server.read(get("/public/api/meetings/" + spring + "/roster"))
                        .at("/seats")
                        .size())
                .isEqualTo(26);
        assertThat(server.read(get("/public/api/meetings/" + spring + "/follow-ups"))
                        .at("/followUps")
                        .size())
                .isEqualTo(1);
        assertThat(server.read(get("/public/api/decisions?q=%EC%A0%91%EA%B7%BC"))
                        .at("/total")
                        .intValue())
                .isEqualTo(1);
        assertThat(get("/public/api/meetings/" + spring + "/speeches/999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesTheBytesThatTheDigestIsOf() throws Exception {
        var edition = get("/public/api/meetings/" + spring + "/edition");
        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(edition.body().getBytes(UTF_8)));
        assertThat(edition.headers().firstValue("ETag")).hasValue("\"" + digest + "\"");
        assertThat(edition.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-cache", "public"));
        assertThat(get("/public/api/meetings/" + spring).body()).contains(digest);
        assertThat(get("/public/api/meetings/" + spring + "/edition", "If-None-Match", "\"" + digest + "\"")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void repeatsNothingOfWhatWasAskedButItsAddressAndTheWordsOfASearch() {
        for (var path : List.of(
                "/public/api/decisions?echo-me=1",
                "/public/api/decisions?size=echo-me",
                "/public/api/decisions?kind=echo-me",
                "/public/decisions?page=echo-me",
                "/public/api/meetings?committee=echo-me")) {
            assertThat(get(path).body()).as(path).doesNotContain("echo-me");
        }
        var absent = get("/public/meetings/nowhere");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(absent.body()).contains("/public/").doesNotContain("nowhere");
        assertThat(get("/public/meetings/" + spring).headers().firstValue("Content-Language"))
                .hasValue("ko");
        assertThat(get("/public/api/meetings/" + spring + "?asOf=3").statusCode())
                .isEqualTo(400);
    }

    @Test
    void speaksEnglishWhereAsked() {
        var page = get("/public/meetings/" + spring, "Accept-Language", "en");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(page.headers().allValues("Vary").toString())
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
        assertThat(page.body())
                .contains("<html lang=\"en\"", "Agenda and outcomes", "Article 9(1), No. 5", "withdrawn under")
                .doesNotContain("안건과 결과", "부분공개");
        assertThat(page.headers().firstValue("ETag"))
                .isNotEqualTo(get("/public/meetings/" + spring).headers().firstValue("ETag"));
        assertThat(get("/public/", "Cookie", "language=en").body()).contains("Public meetings");
        assertThat(get("/public/feed.atom", "Accept-Language", "en").body()).contains("xml:lang=\"en\"", "partly open");
    }

    @Test
    void findsWhatWasSaid() {
        var found = get("/public/speeches?q=%EC%B1%85%EC%9E%84%EC%9D%B4").body();
        assertThat(found)
                .contains("href=\"/public/meetings/" + summer + "#speech-", "책임이 분명", "value=\"책임이\"")
                .doesNotContain("남도현");
        assertThat(get("/public/speeches?q=%EC%84%A4%EB%B9%84+%ED%88%AC%EC%9E%90")
                        .body())
                .contains("공개된 발언에서 찾지 못했습니다");
        assertThat(get("/public/speeches").body()).contains("찾을 말을 적으면");
        assertThat(server.read(get("/public/api/speeches?q=%EC%B1%85%EC%9E%84%EC%9D%B4"))
                        .at("/items/0/speech/number")
                        .intValue())
                .isEqualTo(2);
        assertThat(get("/public/api/speeches").statusCode()).isEqualTo(400);
    }

    @Test
    void listsByCommitteeAndYear() {
        var committee = server.sample("committee");
        assertThat(get("/public/meetings?committee=" + committee + "&year=2026").body())
                .contains("모두 3건", "selected=\"selected\">2026년", "조건 지우기");
        assertThat(get("/public/meetings?committee=&year=").body()).contains("모두 3건");
        assertThat(get("/public/meetings?year=2019").body()).contains("모두 0건", "조건에 맞는");
        assertThat(get("/public/decisions?outcome=DEFERRED").body()).contains("모두 1건", "데이터센터");
    }

    @Test
    void believesNoHostThatARequestNames() {
        for (var file :
                List.of("/public/feed.atom", "/public/sitemap.xml", "/public/robots.txt", "/public/calendar.ics")) {
            var answer = get(file, "X-Forwarded-Host", "elsewhere.example", "Forwarded", "host=elsewhere.example");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).as(file).doesNotContain("elsewhere", "127.0.0.1", "localhost");
        }
    }

    @Test
    void givesTheMeetingsAsACalendar() throws Exception {
        var calendar = get("/public/calendar.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body())
                .contains("DTSTART:20260624T010000Z", "DTEND:20260624T023000Z", "UID:urn:sillok:meeting:" + summer)
                .contains("LOCATION:한빛시청 본관 4층 소회의실", "DTSTART;VALUE=DATE:2026");
        var read = new CalendarBuilder().build(new StringReader(calendar.body()));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.getComponents("VEVENT")).hasSize(3);
        assertThat(get("/public/calendar.ics?committee=nobody").body()).doesNotContain("VEVENT");
    }

    @Test
    void sendsPagesThatFetchNothingFromElsewhere() {
        for (var path : List.of(
                "/public/",
                "/public/decisions?q=x",
                "/public/speeches?q=x",
                "/public/nowhere",
                "/public/meetings/" + spring)) {
            var page = get(path);
            assertThat(page.body()).as(path).doesNotContain("<script", "http://", "https://", "style=");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
    }

    @Test
    void letsRecordsOfficersAndClerksDecideAndNobodyElse() {
        var meeting = server.meeting();
        var decision = Map.of(
                "part", Map.of("kind", "SEAT", "seat", "2"),
                "level", "CLOSED",
                "grounds", List.of("PERSONAL_DATA"),
                "reason", "본인의 요청",
                "decider", "기록관장",
                "decidedOn", "2026-06-01");
        var path = "/api/meetings/" + meeting + "/disclosure-decisions";
        assertThat(as("staff", path, decision).statusCode()).isEqualTo(403);
        assertThat(as("auditor", path, decision).statusCode()).isEqualTo(403);
        var decided = as("records", path, decision);
        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(decided.headers().firstValue("Location")).hasValue(path + "/1");
        assertThat(server.get("records", path + "/1").statusCode()).isEqualTo(200);
        assertThat(as("records", "/api/meetings/" + meeting + "/opinions", Bodies.opinion("x"))
                        .statusCode())
                .isEqualTo(403);
        var position = decided.headers().firstValue("Sillok-Position").orElseThrow();
        var events = server.read(
                server.get("auditor", "/api/meetings/" + meeting + "/disclosure/events?waitFor=" + position));
        assertThat(events.at("/items/0/role").stringValue()).isEqualTo("records");
        assertThat(server.read(server.get("staff", "/api/meetings/" + meeting + "/disclosure"))
                        .at("/decisions/0/part/seat")
                        .stringValue())
                .isEqualTo("2");
    }

    @Test
    void refusesADecisionByTheNameOfItsRule() {
        var meeting = server.meeting();
        var refused = server.post(
                "/api/meetings/" + meeting + "/disclosure-decisions",
                Map.of(
                        "part", Map.of("kind", "SEAT", "seat", "2"),
                        "level", "CLOSED",
                        "grounds", List.of(),
                        "reason", "x",
                        "decider", "기록관장",
                        "decidedOn", "2026-06-01"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/what-is-withheld-has-a-ground");
        var unknown = server.post(
                "/api/meetings/" + meeting + "/disclosure-decisions",
                Map.of(
                        "part", Map.of("kind", "PAPER", "number", 9),
                        "level", "OPEN",
                        "grounds", List.of(),
                        "decider", "기록관장",
                        "decidedOn", "2026-06-01"));
        assertThat(unknown.statusCode()).isEqualTo(422);
    }

    @Test
    void listsReviewsForRecordsOfficers() {
        var path = "/api/disclosure/reviews?until=2026-12-31";
        assertThat(server.get("staff", path).statusCode()).isEqualTo(403);
        assertThat(server.get("clerk", path).statusCode()).isEqualTo(403);
        var due = server.read(server.get("records", path));
        assertThat(due.at("/total").intValue()).isGreaterThanOrEqualTo(4);
        assertThat(due.at("/items/0/endsOn").stringValue()).isEqualTo("2026-11-30");
        assertThat(server.get("records", "/api/disclosure/reviews").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> as(String account, String path, Object body) {
        return server.send(server.as(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.builder().build().writeValueAsString(body))));
    }
}
