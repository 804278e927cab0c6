package org.sillok.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records schedules as pages: classes are adopted and retired by forms, and everybody inside reads them. */
class SchedulePagesTest {

    private final Server server = Server.started();
    private final String schedule = "기준표-" + UUID.randomUUID();
    private final String page = "/schedules/" + URLEncoder.encode(schedule, UTF_8);

    @Test
    void beginWithTheirFirstClassAndKeepWhatWasBefore() {
        assertThat(get("records", page)).contains("아직 정해진 분류가 없습니다.");
        adopt("A01", "TEN_YEARS", "2020-01-01", 303);
        adopt("A01", "THIRTY_YEARS", "2024-01-01", 303);
        assertThat(get("records", page))
                .contains("행정 &gt; 위원회", "10년", "30년", "2023-12-31", "다솜시 고시")
                .contains("/retirements");
        assertThat(get("records", "/schedules")).contains(schedule, "분류 1개");

        retire("A01", "2026-01-01", 303);
        assertThat(get("records", page)).contains("2025-12-31");
        assertThat(get("auditor", page)).contains("30년").doesNotContain("/retirements");
        assertThat(server.browser("administrator").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void tellWhyAClassIsNotAdopted() {
        adopt("A 01", "TEN_YEARS", "2020-01-01", 422);
        adopt("A01", "", "2020-01-01", 422);
        adopt("A01", "TEN_YEARS", "2020-01-01", 303);
        adopt("A01", "ONE_YEAR", "2019-01-01", 409);
        retire("B01", "2020-01-01", 409);
        assertThat(get("records", page)).doesNotContain("1년</td>", "B01");
        assertThat(server.browser("records").get("/schedules?schedule=a%2Fb").statusCode())
                .isEqualTo(422);
        assertThat(server.browser("records").get("/schedules?schedule=city").statusCode())
                .isIn(302, 303);
    }

    @Test
    void areChangedByTheRecordsOfficeAlone() {
        var answer = server.form("clerk", "/forms/schedules/x/classes", "_page", "/schedules", "code", "A01");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private void adopt(String code, String period, String from, int status) {
        send(
                "adoption",
                "/classes",
                status,
                "code",
                code,
                "path[lines]",
                "행정\r\n위원회",
                "period",
                period,
                "from",
                from,
                "authority",
                "다솜시 고시");
    }

    private void retire(String code, String from, int status) {
        send("retirement", "/retirements", status, "code", code, "from", from, "reason", "통합");
    }

    private void send(String form, String act, int status, String... fields) {
        var all = Stream.concat(Stream.of("_page", page, "_form", form), Stream.of(fields))
                .toArray(String[]::new);
        var answer = server.form("records", page.replaceFirst("/", "/forms/") + act, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private String get(String account, String address) {
        var answer = server.browser(account).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
