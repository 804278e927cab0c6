package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records office works by forms alone. */
class RecordsPagesTest {

    private final Server server = Server.started();
    private final String meeting = closedMeeting();
    private final String page = "/records/" + meeting;

    @Test
    void showsWhatFallsDue() {
        assertThat(get("records", "/records?until=2099-12-31")).contains("이관할 기록", "분류되지 않음");
        assertThat(get("staff", "/records?due=APPRAISAL&until=2020-01-01")).contains("해당하는 기록이 없습니다");
        assertThat(server.browser("administrator").get("/records").statusCode()).isEqualTo(403);
    }

    @Test
    void goesFromOfferToReturn() {
        assertThat(get("staff", page)).contains("이관 신청", "/offers").doesNotContain("/freezes\"");
        sent("staff", "offer", "/offers", "papers", "2");
        assertThat(get("records", page)).contains("분류 누락", "본문 누락", "신청 2건, 실제 0건", "/inspections");
        sent("records", "inspection", "/inspections", "remarks[lines]", "쪽 누락\n그림 누락");
        var refused = send("records", "acceptance", "/acceptances", "copy", "DELETED");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("결함이 있는 기록은 인수하지 않습니다", "입력한 내용은 그대로 있습니다");
        sent("records", "return", "/returns", "reason", "보완하여 다시 신청할 것");
        assertThat(get("auditor", page))
                .contains("반려", "그림 누락", "보완하여 다시 신청할 것")
                .doesNotContain("/offers\"");
    }

    @Test
    void classifiesAndFreezes() {
        var schedule = "schedule-" + UUID.randomUUID();
        var adopted = Map.of(
                "code",
                "A01",
                "path",
                List.of("행정", "위원회"),
                "period",
                "TEN_YEARS",
                "from",
                "2020-01-01",
                "authority",
                "고시");
        assertThat(server.postAs("records", "/api/schedules/" + schedule + "/classes", adopted)
                        .statusCode())
                .isEqualTo(201);
        sent("clerk", "class", "/classes", "schedule", schedule, "code", "A01");
        sent("records", "freeze", "/freezes", "reason", "감사 중", "authority", "감사원");
        assertThat(get("records", page)).contains("행정 &gt; 위원회", "10년", "동결 1건", "감사 중", "/liftings");
        sent("records", "lifting", "/liftings", "freeze", "1", "reason", "종결", "authority", "감사원");
        assertThat(get("records", page)).contains("해제", "종결").doesNotContain("동결 1건");
    }

    private String get(String account, String address) {
        var answer = server.browser(account).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void sent(String account, String form, String act, String... fields) {
        var answer = send(account, form, act, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> send(String account, String form, String act, String... fields) {
        var all = Stream.concat(
                        Stream.of("_page", page, "_form", form, "by.name", "담당 " + account, "by.post", "담당"),
                        Stream.of(fields))
                .toArray(String[]::new);
        return server.form(account, "/forms/records/" + meeting + act, all);
    }

    private String closedMeeting() {
        var id = server.meeting();
        server.created("/api/meetings/" + id + "/closing", Map.of("at", Bodies.at(60)));
        return id;
    }
}
