package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report of a meeting through its pages: drafted, signed, approved and registered with forms alone. */
class ReportPagesTest {

    private static final Pattern DIGEST = Pattern.compile("name=\"content\" value=\"([0-9a-f]{64})\"");

    private final Server server = Server.started();
    private final String meeting = closedMeeting();
    private final String page = "/meetings/" + meeting + "/report";
    private final String forms = "/forms/meetings/" + meeting + "/report";

    @Test
    void goesFromDraftToRegistrationByForms() {
        assertThat(page("clerk")).contains("아직 결과보고를 기안하지 않았습니다", "name=\"line.drafter.post\"");
        assertThat(page("staff")).doesNotContain("name=\"line.drafter.post\"");
        sent("clerk", "/draft", draft());
        sent(
                "clerk",
                "/checklist",
                "form",
                "사전 검토항목",
                "rows[1].title",
                "선거법",
                "rows[1]?",
                "row=1&answer=NOT_APPLICABLE");
        sent(
                "clerk",
                "/expenses",
                "allowances[0].purpose",
                "ATTENDANCE",
                "others[0].label",
                "다과비",
                "others[0].wonEach",
                "6500",
                "others[0].count",
                "10",
                "budgetPath[lines]",
                "위원회 운영\r\n사무관리비\r\n");
        assertThat(page("clerk"))
                .contains("위원회 운영 &gt; 사무관리비", "365,000원", "해당 없음")
                .doesNotContain("name=\"reviewer\"");

        assertThat(page("staff")).contains("name=\"reviewer\" value=\"1\"").doesNotContain("name=\"content\"");
        sent("staff", "/review", "reviewer", "1", "signature.on", "2026-05-22", "signature.dissent", "금액이 많음");
        sent("staff", "/cooperation", "cooperator", "1", "signature.on", "2026-05-23");
        assertThat(page("staff")).contains("금액이 많음");
        var refused = send("staff", "/approval", approval("2026-05-20"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("입력한 내용은 그대로 있습니다", "value=\"12345\"", "행정\n위원회");

        sent("staff", "/approval", approval("2026-05-24"));
        assertThat(page("auditor"))
                .contains("결재 완료", "시험과-" + serial(), "5년", "결재자가 본 문서")
                .doesNotContain("<form method=\"post\" action=\"/forms");
    }

    @Test
    void isReturnedAndDraftedAnew() {
        sent("clerk", "/draft", draft());
        sent(
                "staff",
                "/return",
                "by?",
                "post=%EA%B5%AD%EC%9E%A5&name=%ED%95%9C%EA%B0%80%EB%9E%8C",
                "reason",
                "금액 확인",
                "on",
                "2026-05-23");
        assertThat(page("clerk")).contains("금액 확인", "name=\"draft.title\"");
        sent(
                "clerk",
                "/redraft",
                "reason",
                "고침",
                "draft.title",
                "결과보고 둘",
                "draft.draftedOn",
                "2026-05-24",
                "draft.line.drafter.name",
                "나래솔",
                "draft.line.approver.post",
                "국장");
        assertThat(page("staff")).contains("기안 2", "결과보고 둘", "앞선 기안");
    }

    @Test
    void keepsWhatWasTypedIntoARefusedDraft() {
        var answer = send(
                "clerk",
                "/draft",
                "_form",
                "draft",
                "title",
                "끝이 없는 보고",
                "overview",
                "머리글 그대로",
                "line.drafter.name",
                "나래솔",
                "draftedOn",
                "2026-05-21");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("입력한 내용은 그대로 있습니다", "value=\"끝이 없는 보고\"", "머리글 그대로", "value=\"나래솔\"");
    }

    @Test
    void speaksEnglish() {
        var reader = new Browser(server.address()).with("Accept-Language", "en");
        reader.signIn("staff", Server.PASSWORD);
        var answer = reader.get("/meetings/" + server.sample("spring") + "/report");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Approval line", "by delegation", "1,870,000 won", "absent");
    }

    private String page(String account) {
        var answer = server.browser(account).get(page);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().length()).isLessThan(150_000);
        return answer.body();
    }

    private void sent(String account, String act, String... fields) {
        var answer = send(account, act, fields);
        assertThat(answer.statusCode()).as(act + " " + answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(page);
    }

    private HttpResponse<String> send(String account, String act, String... fields) {
        return server.form(account, forms + act, with(fields, "_page", page));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(more, fields).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String[] draft() {
        return new String[] {
            "title",
            "결과보고",
            "department",
            "시험과",
            "draftedOn",
            "2026-05-21",
            "line.drafter.post",
            "주무관",
            "line.drafter.name",
            "나래솔",
            "line.reviewers[0].post",
            "팀장",
            "line.reviewers[1].post",
            "",
            "line.cooperators[0].post",
            "예산 담당",
            "line.approver.post",
            "국장",
            "line.approver.name",
            "한가람",
            "annexes[0].title",
            "위원 현황",
            "annexes[0]?",
            "kind=ROSTER&separate=false",
            "annexes[1].title",
            "",
            "annexes[1]?",
            ""
        };
    }

    private String[] approval(String on) {
        var digest = DIGEST.matcher(page("staff"));
        assertThat(digest.find()).isTrue();
        return new String[] {
            "_form",
            "approval",
            "content",
            digest.group(1),
            "capacity",
            "OWN",
            "approver.post",
            "국장",
            "approver.name",
            "한가람",
            "signature.on",
            on,
            "registration.number.department",
            "시험과",
            "registration.number.serial",
            on.endsWith("20") ? "12345" : serial(),
            "registration.classPath[lines]",
            "행정\n위원회",
            "registration.retention",
            "FIVE_YEARS"
        };
    }

    private String serial() {
        return String.valueOf(2_000_000 + Math.floorMod(meeting.hashCode(), 1_000_000));
    }

    private String closedMeeting() {
        var committee = server.committee();
        server.created("/api/committees/" + committee + "/rules", Bodies.ratesFor("ATTENDANCE", 100_000));
        var id = server.meeting(committee);
        server.created("/api/meetings/" + id + "/opinions", Bodies.opinion("의견입니다."));
        server.created("/api/meetings/" + id + "/closing", Map.of("at", Bodies.at(60)));
        return id;
    }
}
