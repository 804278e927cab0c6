package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.Digest;
import org.sillok.record.RecordFeed;
import org.sillok.store.RecordStore;
import tools.jackson.databind.JsonNode;

/** The report on a live meeting, from its first draft to what is found of it afterwards. */
class ReportTest {

    private static final Map<String, String> APPROVER = Map.of("post", "국장", "name", "한가람");

    private final Server server = Server.started();

    @Test
    void isDraftedReturnedRedraftedApprovedAndKept() throws Exception {
        var meeting = closedMeeting();
        var report = "/api/meetings/" + meeting + "/report";
        recorded("clerk", report + "/draft", draft("결과보고", "2026-05-21"), "ReportDrafted");
        recorded("clerk", report + "/checklist", checklist(), "ChecklistFilled");
        recorded("clerk", report + "/expenses", expenses(), "ExpensesStated");
        recorded(
                "staff",
                report + "/review",
                Map.of("reviewer", 1, "signature", signed("2026-05-22")),
                "ReportReviewed");
        recorded(
                "staff",
                report + "/return",
                Map.of("by", APPROVER, "reason", "금액", "on", "2026-05-23"),
                "ReportReturned");
        var again = Map.of("reason", "금액 정정", "draft", draft("결과보고 <script>alert(1)</script> &", "2026-05-24"));
        recorded("clerk", report + "/redraft", again, "ReportRedrafted");
        recorded(
                "staff",
                report + "/review",
                Map.of("reviewer", 1, "signature", signed("2026-05-25")),
                "ReportReviewed");
        recorded(
                "staff",
                report + "/cooperation",
                Map.of("cooperator", 1, "signature", signed("2026-05-26")),
                "ReportCooperated");

        var page = page(report);
        var seen = page.headers().firstValue("Sillok-Content").orElseThrow();
        assertThat(page(report).body()).isEqualTo(page.body());
        assertThat(Digest.sha256(page.body().getBytes(StandardCharsets.UTF_8)).toString())
                .isEqualTo(seen);
        assertWellFormedAndQuiet(page.body());

        var stale = server.postAs("staff", report + "/approval", approval("0".repeat(64), 1));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(server.read(stale).get("type").asString()).isEqualTo("/problems/what-is-approved-was-seen");

        var key = "approval-" + meeting;
        var first =
                server.postAs("staff", report + "/approval", approval(seen, serial(meeting)), "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(server.read(first).at("/recorded/1/type").asString()).isEqualTo("ReportRegistered");
        var repeated =
                server.postAs("staff", report + "/approval", approval(seen, serial(meeting)), "Idempotency-Key", key);
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(server.get("staff", first.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("ReportApproved");

        var sheet = json(report);
        assertThat(sheet.at("/report/state").asString()).isEqualTo("APPROVED");
        assertThat(sheet.at("/report/number").asInt()).isEqualTo(2);
        assertThat(sheet.at("/report/earlier/0/returned/reason").asString()).isEqualTo("금액");
        assertThat(sheet.at("/report/expenses/allowancesWon").asLong()).isEqualTo(300_000);
        assertThat(sheet.at("/report/expenses/totalWon").asLong()).isEqualTo(365_000);
        assertThat(sheet.at("/report/registered/retainedFrom").asString()).isEqualTo("2027-01-01");
        assertThat(sheet.at("/report/registered/retainedUntil").asString()).isEqualTo("2031-12-31");

        var correction = Map.of(
                "what", "OPINION", "opinion", 1, "text", "고친 발언입니다.", "nature", "MEANING", "reason", "오기", "by", "간사");
        server.created("/api/meetings/" + meeting + "/corrections", correction);
        assertThat(page(report).body()).contains("고친 발언입니다.").isNotEqualTo(page.body());
        var kept = server.get("staff", report + "/contents/" + seen);
        assertThat(kept.body()).isEqualTo(page.body());
        assertThat(server.part(RecordStore.class).contents().find(seen))
                .hasValue(page.body().getBytes(StandardCharsets.UTF_8));
        var position =
                Long.parseLong(page.headers().firstValue("Sillok-Position").orElseThrow());
        assertThat(page(report + "?asOf=" + position).body()).isEqualTo(page.body());
    }

    @Test
    void refusesByRuleAndByRole() {
        var meeting = server.meeting();
        var report = "/api/meetings/" + meeting + "/report";
        refused("clerk", report + "/draft", draft("결과보고", "2026-05-21"), 409, "a-report-follows-its-meeting");
        server.created("/api/meetings/" + meeting + "/closing", Map.of("at", Bodies.at(60)));
        refused("clerk", report + "/checklist", checklist(), 404, "unknown");
        server.created(report + "/draft", draft("결과보고", "2026-05-21"));
        refused("clerk", report + "/draft", draft("결과보고", "2026-05-21"), 409, "a-report-is-drafted-once");
        refused("clerk", report + "/approval", approval("0".repeat(64), 1), 403, "not-allowed");
        refused("staff", report + "/draft", draft("결과보고", "2026-05-21"), 403, "not-allowed");
        refused(
                "staff",
                report + "/review",
                Map.of("reviewer", 9, "signature", signed("2026-05-22")),
                422,
                "unknown-reference");
        refused("clerk", report + "/expenses", Map.of("others", List.of(Map.of("label", "다과비"))), 422, "invalid");
        refused("staff", report + "/contents/" + "0".repeat(64), null, 404, "unknown");
        assertThat(server.get("staff", "/api/meetings/none/report").statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesADocumentNumberOnce() {
        var number = 7_000_001;
        assertThat(approvedWith(number).statusCode()).isEqualTo(201);
        var second = approvedWith(number);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(server.read(second).get("type").asString())
                .isEqualTo("/problems/a-document-number-is-never-used-twice");
    }

    @Test
    void showsTheSamplesReport() {
        var path = "/api/meetings/" + server.sample("spring") + "/report";
        var sheet = json(path);
        assertThat(sheet.at("/report/expenses/allowances/0/payees").size()).isEqualTo(11);
        assertThat(sheet.at("/report/expenses/allowancesWon").asLong()).isEqualTo(1_870_000);
        assertThat(page(path).body()).contains("1,870,000원", "[붙임2] 회의록", "보존기간");
    }

    private JsonNode json(String path) {
        var answer = server.get("staff", path + (path.contains("?") ? "&" : "?") + "waitFor=" + last());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return server.read(answer);
    }

    private HttpResponse<String> page(String path) {
        var answer = server.send(server.as("staff", path + (path.contains("?") ? "&" : "?") + "waitFor=" + last())
                .header("Accept", "text/html")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        return answer;
    }

    private long last() {
        return server.part(RecordFeed.class).last();
    }

    private HttpResponse<String> approvedWith(int serial) {
        return approve(closedMeeting(), serial);
    }

    /** From its first draft to its registration. */
    HttpResponse<String> approve(String meeting, int serial) {
        var report = "/api/meetings/" + meeting + "/report";
        server.created(report + "/draft", draft("결과보고", "2026-05-21"));
        recorded("staff", report + "/skipped-review", Map.of("reviewer", 1, "reason", "출장"), "ReviewSkipped");
        recorded(
                "staff",
                report + "/cooperation",
                Map.of("cooperator", 1, "signature", signed("2026-05-26")),
                "ReportCooperated");
        var seen = page(report).headers().firstValue("Sillok-Content").orElseThrow();
        return server.postAs("staff", report + "/approval", approval(seen, serial));
    }

    String closedMeeting() {
        var meeting = openMeeting();
        server.created("/api/meetings/" + meeting + "/closing", Map.of("at", Bodies.at(60)));
        return meeting;
    }

    String openMeeting() {
        var committee = server.committee();
        var rules = new HashMap<>(rulesOf(Bodies.rules()));
        rules.put("inForceFrom", "2026-01-01");
        rules.put(
                "allowances",
                List.of(Map.of("kind", "APPOINTED", "purpose", "ATTENDANCE", "fromMinutes", 0, "won", 100_000)));
        server.created("/api/committees/" + committee + "/rules", Map.of("rules", rules));
        var meeting = server.meeting(committee);
        server.created("/api/meetings/" + meeting + "/opinions", Bodies.opinion("<b>굵은</b> 발언 & 의견"));
        return meeting;
    }

    @SuppressWarnings("unchecked") // the bodies are maps of maps
    private static Map<String, Object> rulesOf(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("rules"));
    }

    private void recorded(String account, String path, Object body, String type) {
        var answer = server.postAs(account, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        assertThat(server.read(answer).at("/recorded/0/type").asString()).isEqualTo(type);
        var found = server.get("staff", answer.headers().firstValue("Location").orElseThrow());
        assertThat(server.read(found)).isEqualTo(server.read(answer).at("/recorded/0"));
    }

    private void refused(String account, String path, @Nullable Object body, int status, String problem) {
        var answer = body == null ? server.get(account, path) : server.postAs(account, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        assertThat(server.read(answer).get("type").asString()).isEqualTo("/problems/" + problem);
    }

    private static void assertWellFormedAndQuiet(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("ko");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        var headings = document.getElementsByTagName("th");
        for (int at = 0; at < headings.getLength(); at++) {
            assertThat(headings.item(at).getAttributes().getNamedItem("scope")).isNotNull();
        }
        assertThat(page)
                .contains("&lt;script&gt;", "&lt;b&gt;굵은&lt;/b&gt; 발언 &amp; 의견")
                .doesNotContain("src=", "href=", "url(", "@import", " th:");
    }

    private static int serial(String meeting) {
        return 1 + Math.floorMod(meeting.hashCode(), 1_000_000);
    }

    private static Map<String, Object> draft(String title, String on) {
        return Map.of(
                "title",
                title,
                "overview",
                "다음과 같이 보고합니다.",
                "annexes",
                List.of(Map.of("kind", "ROSTER", "title", "위원 현황", "copies", 1, "separate", false)),
                "line",
                Map.of(
                        "drafter", Map.of("post", "주무관", "name", "나래솔"),
                        "reviewers", List.of(Map.of("post", "팀장", "name", "윤슬기")),
                        "cooperators", List.of(Map.of("post", "예산 담당")),
                        "approver", APPROVER),
                "draftedOn",
                on);
    }

    private static Map<String, Object> checklist() {
        return Map.of(
                "form",
                "사전 검토항목",
                "rows",
                List.of(
                        Map.of("row", 1, "title", "선거법", "answer", "NOT_APPLICABLE"),
                        Map.of("row", 2, "title", "공개", "question", "근거를 살폈습니까?", "answer", "UNANSWERED")));
    }

    private static Map<String, Object> expenses() {
        return Map.of(
                "allowances", List.of(Map.of("purpose", "ATTENDANCE")),
                "others", List.of(Map.of("label", "다과비", "wonEach", 6_500, "count", 10)),
                "budgetPath", List.of("위원회 운영", "사무관리비"));
    }

    private static Map<String, Object> signed(String on) {
        return Map.of("on", on);
    }

    private static Map<String, Object> approval(String content, int serial) {
        return Map.of(
                "approver",
                APPROVER,
                "capacity",
                "OWN",
                "signature",
                signed("2026-05-27"),
                "content",
                content,
                "registration",
                Map.of(
                        "number", Map.of("department", "시험과", "serial", serial),
                        "classPath", List.of("행정", "위원회"),
                        "retention", "FIVE_YEARS"));
    }
}
