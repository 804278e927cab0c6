package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.record.RecordFeed;

/** The decision log and its neighbours in a browser: found, narrowed down, followed, ended. */
class FindingTest {

    private static final Server SERVER = Server.started();

    @BeforeAll
    static void waitForTheViews() {
        var last = SERVER.part(RecordFeed.class).last();
        assertThat(SERVER.get("staff", "/api/meetings?waitFor=" + last).statusCode())
                .isEqualTo(200);
    }

    static String sampled(String path) {
        return path + (path.contains("?") ? "&" : "?") + "committee=" + SERVER.sample("committee");
    }

    private static String page(String path) {
        var answer = SERVER.send(
                SERVER.as("staff", path).header("Accept-Language", "ko").GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void showsTheLogWithWaysToNarrowItDown() {
        assertThat(page(sampled("/decisions")))
                .contains("의결 5건", "결과", "원안가결", "(2)", "대리 출석을 빼면 정족수 미달")
                .contains("/matters/" + SERVER.sample("summer") + "/3")
                .contains("/decisions.csv?committee=", "/decisions.xlsx?committee=", "/decisions.atom?committee=");
    }

    @Test
    void marksTheWordsFoundAndLetsGoOfThem() {
        var found = page(sampled("/decisions?q=" + URLEncoder.encode("접근", UTF_8) + "&year=2026"));
        assertThat(found)
                .contains("의결 1건", "웹<mark>접근</mark>성")
                .contains("2026년")
                .contains("조건 모두 빼기");
        assertThat(found).contains("href=\"/decisions?q=%EC%A0%91%EA%B7%BC&amp;committee=");
        assertThat(page("/decisions?q=" + URLEncoder.encode("없는말이다", UTF_8))).contains("이 조건에 맞는 의결이 없습니다");
        assertThat(page(sampled("/decisions?page=9"))).contains("이 쪽에는 아무것도 없습니다");
        assertThat(page("/decisions?q=&year=")).contains("결과");
    }

    @Test
    void searchesSpeeches() {
        assertThat(page(sampled("/speeches?q=" + URLEncoder.encode("데이터", UTF_8))))
                .contains("<mark>데이터</mark>", "#speech-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions?echo=1",
                "/decisions?year=x",
                "/decisions?year=1&year=2",
                "/decisions?kind=deliberation",
                "/decisions?outcome=%27",
                "/decisions?irregular=1",
                "/decisions?page=0",
                "/decisions?page=1000001",
                "/decisions?q=%00",
                "/decisions?asOf=x",
                "/decisions.csv?qq=1",
                "/decisions.xlsx?page=-1",
                "/decisions.atom?size=1",
                "/speeches?kind=SPEECH",
                "/follow-ups?state=open",
                "/follow-ups.csv?q=x",
                "/meetings.csv?kind=x",
                "/calendar.ics?year=2026"
            })
    void refusesWhatNoListIsAskedFor(String path) {
        assertThat(SERVER.get("staff", path).statusCode()).isEqualTo(400);
    }

    @Test
    void bearsWhatIsHostile() {
        var long_ = "가".repeat(200);
        assertThat(page("/decisions?q=" + URLEncoder.encode(long_, UTF_8))).contains("이 조건에 맞는");
        assertThat(SERVER.get("staff", "/decisions?q=" + URLEncoder.encode(long_ + "가", UTF_8))
                        .statusCode())
                .isEqualTo(400);
        var shown = page("/decisions?q=" + URLEncoder.encode("\"><script>alert(1)</script>%_'\\&", UTF_8));
        assertThat(shown).doesNotContain("<script>alert");
        assertThat(page("/decisions?sponsor=" + URLEncoder.encode("' or 1=1 --", UTF_8)))
                .contains("의결 0건");
        assertThat(page("/decisions?page=1000000")).contains("이 쪽에는 아무것도 없습니다");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/decisions", "/speeches", "/follow-ups", "/decisions.csv", "/decisions.atom", "/calendar.ics"})
    void answersReadersAndNobodyElse(String path) {
        for (var role : List.of("clerk", "staff", "auditor", "records")) {
            assertThat(SERVER.get(role, path).statusCode()).as(role).isEqualTo(200);
        }
        assertThat(SERVER.get("operator", path).statusCode()).isEqualTo(403);
    }

    @Test
    void followsAMatterThroughItsMeetings() {
        var summer = SERVER.sample("summer");
        var autumn = SERVER.sample("autumn");
        for (var path : List.of("/matters/" + summer + "/3", "/matters/" + autumn + "/1")) {
            assertThat(page(path)).containsSubsequence("처음 상정", "보류", "위탁료 산정 근거 자료", "다시 상정", "정족수 미달로 성립되지 않아");
        }
        assertThat(SERVER.get("staff", "/matters/" + summer + "/99").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("staff", "/matters/nowhere/1").statusCode()).isEqualTo(404);
        assertThat(page("/matters/" + summer + "/3?asOf="
                        + SERVER.part(RecordFeed.class).last()))
                .contains("보류");
    }

    @Test
    void endsAFollowUpOnceAndKeepsWhatWasTyped() {
        var meeting = SERVER.meeting();
        SERVER.created("/api/meetings/" + meeting + "/opinions", Bodies.opinion("자료를 내겠습니다"));
        SERVER.created(
                "/api/meetings/" + meeting + "/follow-ups",
                Map.of("kind", "PROMISE", "text", "자료 제출", "opinions", List.of(1), "at", Bodies.at(20)));
        var list = "/follow-ups?committee="
                + SERVER.read(SERVER.get("clerk", "/api/meetings/" + meeting))
                        .get("committeeId")
                        .asString();
        assertThat(SERVER.send(SERVER.as("clerk", list).GET()).body()).contains("name=\"result\"");
        assertThat(page(list)).contains("자료 제출").doesNotContain("name=\"result\"");

        var done = form(meeting, list, "completion", "result", "7월 8일 제출");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(page(list)).contains("완료", "7월 8일 제출");
        var again = form(meeting, list, "dismissal", "reason", "다시 적은 까닭");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("role=\"alert\"", "다시 적은 까닭");
        var elsewhere = form(meeting, list + "&state=OPEN", "dismissal", "reason", "아직 적은 까닭");
        assertThat(elsewhere.body()).contains("role=\"alert\"", "아직 적은 까닭");
    }

    private static HttpResponse<String> form(String meeting, String page, String act, String field, String text) {
        return SERVER.form(
                "clerk",
                "/forms/meetings/" + meeting + "/follow-ups/1/" + act,
                "_page",
                page,
                "_form",
                (act.equals("completion") ? "done-" : "dismissed-") + meeting + "-1",
                "_key",
                UUID.randomUUID().toString(),
                "_now",
                "at",
                field,
                text);
    }
}
