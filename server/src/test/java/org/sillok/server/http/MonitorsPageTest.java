package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sillok.audit.Monitor;
import org.sillok.record.RecordFeed;
import tools.jackson.databind.JsonNode;

/** What the monitors see, over HTTP, on their page and as a table. */
class MonitorsPageTest {

    private static final Server SERVER = Server.started();

    @BeforeAll
    static void waitForTheViews() {
        SERVER.get(
                "staff",
                "/api/meetings?waitFor=" + SERVER.part(RecordFeed.class).last());
    }

    @Test
    void tellsTheSameOnThePageInTheListAndInTheTable() {
        var all = listed("/api/audit/monitors?size=200");
        assertThat(all).isNotEmpty();
        for (var monitor : Monitor.values()) {
            var some = all.stream()
                    .filter(each -> each.get("monitor").asString().equals(monitor.name()))
                    .toList();
            var slug = monitor.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(listed("/api/audit/monitors/" + slug + "?size=200")).isEqualTo(some);
            var csv = SERVER.get("auditor", "/audit/monitors.csv?monitor=" + monitor)
                    .body();
            assertThat(csv.lines().count()).as(csv).isEqualTo(some.size() + 1L);
            var page = SERVER.browser("auditor").get("/audit/monitors?monitor=" + monitor);
            assertThat(page.statusCode()).isEqualTo(200);
            some.stream().limit(20).forEach(each -> assertThat(page.body())
                    .contains("href=\"" + each.get("place").asString().replace("&", "&amp;") + "\""));
        }
    }

    @Test
    void leadsToPlacesThatAreThere() {
        for (var each : listed("/api/audit/monitors?size=200")) {
            var place = each.get("place").asString().replaceAll("#.*", "");
            assertThat(SERVER.browser("auditor").get(place).statusCode())
                    .as(place)
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhyNothingIsSeen() {
        var none = SERVER.browser("auditor").get("/audit/monitors?asOf=0");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.body()).contains("이 조건에 걸리는 기록이 없습니다.");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(SERVER.get("auditor", "/api/audit/monitors/everything").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("auditor", "/audit/monitors?monitor=EVERYTHING").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("auditor", "/api/audit/monitors?kin=X").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("staff", "/api/audit/monitors").statusCode()).isEqualTo(403);
    }

    @Test
    void isLinkedFromTheFirstPage() {
        assertThat(SERVER.browser("auditor").get("/").body())
                .contains("href=\"/audit/monitors\"")
                .contains("href=\"/audit/accesses\"");
    }

    private static List<JsonNode> listed(String path) {
        var answer = SERVER.get("auditor", path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SERVER.read(answer).get("items").values().stream().toList();
    }
}
